package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Switches between the two ways of comparing, and says from which budget changes are told.
final class ModeBar extends HBox {
    private final ModeViewModel viewModel;
    private final Messages messages;
    private final BudgetWords words;
    private final MenuButton from = new MenuButton();

    ModeBar(ModeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new BudgetWords(messages);
        getStyleClass().add("compare-modes");
        from.setId("compare-from");
        from.getStyleClass().add("quiet-menu");
        from.setOnShowing(_ -> offer());
        from.visibleProperty().bind(viewModel.modeProperty().isEqualTo(CompareMode.DIFFERENCE));
        from.managedProperty().bind(from.visibleProperty());
        addModes();
        getChildren().add(from);
        viewModel.fromProperty().subscribe(this::show);
    }

    private void addModes() {
        var group = new ToggleGroup();
        Map<CompareMode, ToggleButton> buttons = new EnumMap<>(CompareMode.class);
        for (CompareMode mode : CompareMode.values()) {
            var button = new ToggleButton(messages.text("compare.mode." + mode.name()));
            button.setId("compare-mode-" + mode.name());
            button.getStyleClass().add("compare-kind");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                viewModel.choose(mode);
            });
            buttons.put(mode, button);
            getChildren().add(button);
        }
        viewModel.modeProperty().subscribe(mode -> buttons.forEach((each, button) -> button.setSelected(each == mode)));
    }

    private void show(@Nullable BudgetSummary budget) {
        from.setText(budget == null
                ? messages.text("compare.from.none")
                : messages.text("compare.from", words.chip(budget)));
        from.setTooltip(new Tooltip(from.getText()));
        offer();
    }

    private void offer() {
        from.getItems().setAll(viewModel.candidates().stream().map(this::item).toList());
        from.setDisable(from.getItems().isEmpty());
    }

    private MenuItem item(BudgetSummary budget) {
        var item = new MenuItem(words.chip(budget));
        item.setOnAction(_ -> viewModel.tellFrom(budget));
        return item;
    }
}
