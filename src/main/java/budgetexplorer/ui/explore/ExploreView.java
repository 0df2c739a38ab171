package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.ui.kit.treemap.Treemap;

import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The drill-down: a sentence and the way to where one is above; the table left, the picture right, the details of what is
/// selected below the picture. The same selection in all of them.
public final class ExploreView extends BorderPane {
    private static final double TABLE_PART = 0.7;

    private final ExploreViewModel viewModel;
    private final Treemap treemap = new Treemap();

    public ExploreView(ExploreViewModel viewModel, Messages messages, AmountFormat format) {
        this.viewModel = viewModel;
        getStyleClass().add("explore");
        setTop(header(messages));
        var split = new SplitPane(card(new DrillTable(viewModel, messages, format)), side());
        split.setDividerPositions(TABLE_PART);
        setCenter(split);
        linkTreemap(messages, format);
    }

    private VBox header(Messages messages) {
        var heading = new Label();
        heading.setId("heading");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.textProperty().bind(viewModel.headingProperty());
        var header = new VBox(heading, new Breadcrumb(viewModel, messages));
        header.getStyleClass().add("explore-header");
        return header;
    }

    private VBox side() {
        var notDrawn = new Label();
        notDrawn.getStyleClass().add("secondary");
        notDrawn.setWrapText(true);
        notDrawn.textProperty().bind(viewModel.notDrawnProperty());
        notDrawn.managedProperty().bind(viewModel.notDrawnProperty().isNotEmpty());
        var picture = new VBox(treemap, notDrawn);
        picture.getStyleClass().addAll("card", "picture");
        VBox.setVgrow(treemap, Priority.ALWAYS);
        VBox.setVgrow(picture, Priority.ALWAYS);
        var side = new VBox(picture, new DetailsCard(viewModel));
        side.getStyleClass().add("explore-side");
        return side;
    }

    private void linkTreemap(Messages messages, AmountFormat format) {
        treemap.setId("treemap");
        TreemapLink.link(treemap, viewModel, messages, format);
    }

    private static BorderPane card(DrillTable table) {
        var card = new BorderPane(table);
        card.getStyleClass().addAll("card", "table-card");
        return card;
    }
}
