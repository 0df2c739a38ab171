package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Theme;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/// The menu bar.
final class MainMenu extends MenuBar {
    /// What the menu starts.
    interface Actions extends FileMenu.Actions {
        void about();

        void settle(WindowSettings settings);
    }

    private final Messages messages;
    private final WindowSettings settings;

    MainMenu(Actions actions, EditMenu edit, Messages messages, WindowSettings settings) {
        this.messages = messages;
        this.settings = settings;
        setId("menu");
        getMenus().addAll(new FileMenu(actions, messages), edit, view(actions), help(actions));
    }

    private Menu view(Actions actions) {
        var menu = new Menu(messages.text("menu.view"));
        var themes = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            menu.getItems().add(choice("menu.theme." + theme.name(), themes, theme == settings.theme(), theme,
                    chosen -> actions.settle(settings.with(chosen))));
        }
        menu.getItems().add(new SeparatorMenuItem());
        var languages = new ToggleGroup();
        for (Language language : Language.values()) {
            menu.getItems().add(choice("menu.language." + language.name(), languages,
                    language == settings.language(), language, chosen -> actions.settle(settings.with(chosen))));
        }
        return menu;
    }

    private Menu help(Actions actions) {
        return new Menu(messages.text("menu.help"), null, item("menu.about", "", actions::about));
    }

    private MenuItem item(String key, String shortcut, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(key);
        item.setOnAction(_ -> action.run());
        if (!shortcut.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(shortcut));
        }
        return item;
    }

    private <T> MenuItem choice(String key, ToggleGroup group, boolean chosen, T value, Consumer<T> action) {
        var item = new RadioMenuItem(messages.text(key));
        item.setId(key);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.accept(value));
        return item;
    }
}
