package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// How things look: theme, language, size of text, unit of money, movement; and the views that were kept.
final class ViewMenu extends Menu {
    private final Messages messages;
    private final Items items;
    private final WindowSettings settings;
    private final Consumer<WindowSettings> settle;

    /// @param settle takes what the user chooses
    ViewMenu(Messages messages, WindowSettings settings, Consumer<WindowSettings> settle, SavedViewsMenu views) {
        super(messages.text("menu.view"));
        this.messages = messages;
        this.items = new Items(messages);
        this.settings = settings;
        this.settle = settle;
        setId("menu-view");
        themes();
        getItems().add(new SeparatorMenuItem());
        languages();
        getItems().addAll(new SeparatorMenuItem(), textSizes(), units(),
                items.check("menu.animation", settings.animated(), chosen -> settle.accept(settings.animated(chosen))),
                new SeparatorMenuItem());
        getItems().addAll(views.items());
    }

    private void themes() {
        var group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            getItems().add(items.choice("menu.theme." + theme.name(), group, theme == settings.theme(), theme,
                    chosen -> settle.accept(settings.with(chosen))));
        }
    }

    private void languages() {
        var group = new ToggleGroup();
        for (Language language : Language.values()) {
            getItems().add(items.choice("menu.language." + language.name(), group, language == settings.language(),
                    language, chosen -> settle.accept(settings.with(chosen))));
        }
    }

    private Menu textSizes() {
        var menu = new Menu(messages.text("menu.text"));
        menu.setId("menu-text");
        var group = new ToggleGroup();
        for (TextSize size : TextSize.values()) {
            menu.getItems().add(items.choice("menu.text." + size.name(), group, size == settings.textSize(), size,
                    this::settle));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                items.item(Shortcut.LARGER_TEXT, () -> settle(settings.textSize().larger())),
                items.item(Shortcut.SMALLER_TEXT, () -> settle(settings.textSize().smaller())),
                items.item(Shortcut.STANDARD_TEXT, () -> settle(TextSize.STANDARD)));
        return menu;
    }

    private void settle(TextSize size) {
        if (size != settings.textSize()) {
            settle.accept(settings.with(size));
        }
    }

    private Menu units() {
        var menu = new Menu(messages.text("menu.unit"));
        menu.setId("menu-unit");
        var group = new ToggleGroup();
        for (MoneyUnit unit : UnitChooser.UNITS) {
            RadioMenuItem item = items.choice("menu.unit." + unit.name(), unit.label(), group,
                    unit == settings.unit(), unit, chosen -> settle.accept(settings.with(chosen)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
