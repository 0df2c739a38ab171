package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.ui.compare.difference.DifferenceView;
import budgetexplorer.ui.kit.Navigator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// The two ways of comparing, one at a time, and above them what can be taken along.
public final class CompareScreenView extends BorderPane {
    public CompareScreenView(ModeViewModel viewModel, Exports exports, HeadcountEntry headcounts, Messages messages,
            AmountFormat format, Navigator navigator) {
        getStyleClass().add("compare-screen");
        var comparison = new CompareView(viewModel.comparison(), headcounts, messages, format, navigator);
        var alone = new LoneWords(viewModel.comparison(), messages);
        var difference = new StackPane(new DifferenceView(viewModel.difference(), messages, format), alone);
        StackPane.setAlignment(alone, Pos.TOP_LEFT);
        viewModel.fromProperty().subscribe(from -> alone.setOpacity(from == null ? 1 : 0));
        var modes = new ModeBar(viewModel, messages);
        HBox.setHgrow(modes, Priority.ALWAYS);
        var bar = new HBox(modes, new ExportBar(exports, messages));
        bar.getStyleClass().add("compare-bar");
        setTop(bar);
        setCenter(new StackPane(comparison, difference));
        viewModel.modeProperty().subscribe(mode -> {
            reveal(comparison, mode == CompareMode.SIDE_BY_SIDE);
            reveal(difference, mode == CompareMode.DIFFERENCE);
            exports.forget();
        });
        viewModel.comparison().shownProperty().subscribe(exports::forget);
    }

    private static void reveal(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
