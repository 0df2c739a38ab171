package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Side.Headcount;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.Palette;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;

/// The budgets that are compared, each with its colour and what can be done with it, the button that adds others, and the
/// menus. Many budgets are named in short.
final class SideChips extends FlowPane {
    private static final double SWATCH = 10;
    private static final int MOST_IN_FULL = 3;

    private final CompareViewModel viewModel;
    private final BudgetWords words;
    private final Messages messages;
    private final ToggleButton add;
    private final HeadcountEntry headcounts;
    private final Node menus;

    /// @param menus what stands behind them
    SideChips(CompareViewModel viewModel, BudgetWords words, Messages messages, HeadcountEntry headcounts,
            Node menus) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        this.headcounts = headcounts;
        this.menus = menus;
        getStyleClass().add("compare-chips");
        add = new ToggleButton(messages.text("compare.add"));
        add.setId("compare-add");
        add.getStyleClass().add("compare-add");
        viewModel.comparands().chosenProperty().subscribe(this::show);
    }

    /// The button that shows the budgets to choose from.
    ToggleButton add() {
        return add;
    }

    private void show(Comparands comparands) {
        List<BudgetSummary> budgets = comparands.budgets();
        getChildren().setAll(IntStream.range(0, budgets.size())
                .mapToObj(side -> chip(side, budgets.get(side), budgets.size())).toList());
        getChildren().addAll(add, menus);
    }

    private MenuButton chip(int side, BudgetSummary budget, int count) {
        var chip = new MenuButton(count > MOST_IN_FULL ? words.brief(budget) : words.chip(budget),
                new Rectangle(SWATCH, SWATCH, Palette.series(side)));
        chip.setId("compare-chip-" + side);
        chip.getStyleClass().add("compare-chip");
        chip.setTooltip(new Tooltip(words.chip(budget)));
        chip.setAccessibleText(messages.text("compare.chip.accessible", words.chip(budget), side + 1, count));
        chip.getItems().add(item("compare.chip.baseline", () -> viewModel.measureBy(side)));
        chip.getItems().add(item("compare.chip.headcount", () -> headcounts.ask(budget, known(side))));
        if (side > 0) {
            MenuItem left = item("compare.chip.left", () -> viewModel.comparands().move(side, -1));
            left.setDisable(side == 1);
            MenuItem right = item("compare.chip.right", () -> viewModel.comparands().move(side, 1));
            right.setDisable(side == count - 1);
            chip.getItems().addAll(left, right,
                    item("compare.chip.remove", () -> viewModel.comparands().remove(budget.id())));
        }
        return chip;
    }

    private Optional<Headcount> known(int side) {
        return Optional.ofNullable(viewModel.shownProperty().get()).map(shown -> shown.table().comparison().sides())
                .filter(sides -> side < sides.size()).flatMap(sides -> sides.get(side).headcount());
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
