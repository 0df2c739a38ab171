package budgetexplorer.ui.explore;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The parts without area beside the picture: how many, their sum, and each of them, which a click selects.
final class NotDrawnList extends VBox {
    /// More would take longer to lay out than to find in the table.
    static final int MOST = 60;
    private static final double HIGHEST = 72;

    private final ExploreViewModel viewModel;
    private final NodeWords words;
    private final FlowPane parts = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(parts);

    NotDrawnList(ExploreViewModel viewModel, NodeWords words) {
        this.viewModel = viewModel;
        this.words = words;
        setId("not-drawn");
        getStyleClass().add("not-drawn");
        var sum = new Label();
        sum.getStyleClass().add("secondary");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        sum.textProperty().bind(viewModel.notDrawnProperty());
        parts.getStyleClass().add("not-drawn-parts");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("not-drawn-scroll");
        scroll.setMinHeight(USE_PREF_SIZE);
        // as high as what it holds, up to three whole lines
        parts.heightProperty()
                .subscribe(height -> scroll.setPrefHeight(Math.min(Math.ceil(height.doubleValue()), HIGHEST)));
        getChildren().addAll(sum, scroll);
        managedProperty().bind(viewModel.notDrawnProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
        viewModel.notDrawn().addListener((ListChangeListener<ExploreNode>) _ -> show());
        show();
    }

    private void show() {
        List<ExploreNode> nodes = viewModel.notDrawn();
        Stream<Node> shown = nodes.stream().limit(MOST).map(this::part);
        Stream<Node> more = nodes.size() <= MOST
                ? Stream.empty()
                : Stream.of(new Label(words.moreNotDrawn(nodes.size() - MOST)));
        parts.getChildren().setAll(Stream.concat(shown, more).toList());
        scroll.setVvalue(0);
    }

    private Hyperlink part(ExploreNode node) {
        var part = new Hyperlink(words.notDrawnPart(node));
        part.setOnAction(_ -> viewModel.select(node));
        return part;
    }
}
