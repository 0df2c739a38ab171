package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Arrangement;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Question;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Dimension;
import budgetexplorer.service.compare.ComparisonWords;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// By what, at which level and in which measures budgets are compared.
final class CompareMenus {
    /// So many measures are named on the menu; more are counted.
    private static final int MOST_NAMED = 3;

    private final CompareViewModel viewModel;
    private final Messages messages;

    CompareMenus(CompareViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    /// All of them, which stay together in a row.
    HBox row(ComparisonWords words) {
        var row = new HBox(dimensions(), levels(), measures(words), equal());
        row.getStyleClass().add("compare-menus");
        return row;
    }

    private MenuButton dimensions() {
        MenuButton menu = menu("compare-dimension");
        var group = new ToggleGroup();
        Map<Dimension, RadioMenuItem> items = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            RadioMenuItem item = radio(messages.text("compare.by." + dimension.name()), group,
                    () -> viewModel.choose(dimension));
            item.setId("compare-by-" + dimension.label());
            items.put(dimension, item);
            menu.getItems().add(item);
        }
        viewModel.questionProperty().subscribe(question -> {
            RadioMenuItem chosen = items.get(question.dimension());
            if (chosen != null) {
                chosen.setSelected(true);
                menu.setText(messages.text("compare.menu.by", chosen.getText()));
            }
        });
        return menu;
    }

    private MenuButton levels() {
        MenuButton menu = menu("compare-level");
        var group = new ToggleGroup();
        Map<CodeLevel, RadioMenuItem> items = new EnumMap<>(CodeLevel.class);
        for (CodeLevel level : CodeLevel.values()) {
            RadioMenuItem item = radio(messages.text("compare.level." + level.name()), group,
                    () -> viewModel.choose(level));
            item.setId("compare-level-" + level.name());
            items.put(level, item);
            menu.getItems().add(item);
        }
        viewModel.questionProperty().subscribe(question -> {
            boolean hasLevels = question.dimension() == Dimension.FUNCTION
                    || question.dimension() == Dimension.ECONOMY;
            menu.setVisible(hasLevels);
            menu.setManaged(hasLevels);
            items.forEach((level, item) -> {
                item.setSelected(level == levelOf(question));
                item.setVisible(level != CodeLevel.ITEM || question.dimension() == Dimension.FUNCTION);
            });
            menu.setText(
                    messages.text("compare.menu.level", messages.text("compare.level." + levelOf(question).name())));
        });
        return menu;
    }

    /// Of what is below an opened row, too.
    private static CodeLevel levelOf(Question question) {
        CodeLevel[] levels = CodeLevel.values();
        return question.level().orElse(levels[Math.min(question.path().size(), levels.length - 1)]);
    }

    private MenuButton measures(ComparisonWords words) {
        MenuButton menu = menu("compare-measures");
        Map<Measure, CheckMenuItem> items = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            var item = new CheckMenuItem(words.measure(measure));
            item.setId("compare-measure-" + measure.name());
            item.setOnAction(_ -> viewModel.show(measure, item.isSelected()));
            items.put(measure, item);
            menu.getItems().add(item);
        }
        viewModel.arrangementProperty().subscribe(arrangement -> {
            items.forEach((measure, item) -> item.setSelected(arrangement.measures().contains(measure)));
            String all = String.join(messages.text("list.separator"),
                    arrangement.ordered().stream().map(words::measure).toList());
            int count = arrangement.ordered().size();
            menu.setText(messages.text("compare.menu.measures",
                    count > MOST_NAMED ? messages.text("compare.menu.measures.many", count) : all));
            menu.setAccessibleText(messages.text("compare.menu.measures", all));
        });
        return menu;
    }

    private CheckBox equal() {
        var box = new CheckBox(messages.text("compare.hideEqual"));
        box.setId("compare-hide-equal");
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.setOnAction(_ -> viewModel.hideEqual(box.isSelected()));
        viewModel.arrangementProperty().map(Arrangement::hidesEqual).subscribe(hides -> {
            if (hides != null) {
                box.setSelected(hides);
            }
        });
        return box;
    }

    private static MenuButton menu(String id) {
        var menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("quiet-menu");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    private static RadioMenuItem radio(String words, ToggleGroup group, Runnable action) {
        var item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
