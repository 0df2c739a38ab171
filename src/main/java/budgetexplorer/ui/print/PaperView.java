package budgetexplorer.ui.print;

import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.page.Page;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The page that is looked at, as it will be printed.
final class PaperView extends ScrollPane {
    private static final String PAINT = "print.paint";
    private static final double MARGIN = 24;
    private static final double SMALLEST = 0.05;

    private final PrintPreviewViewModel viewModel;
    private final TaskRunner tasks;
    private final Pane paper = new Pane();
    private final StackPane desk = new StackPane(paper);

    PaperView(PrintPreviewViewModel viewModel, TaskRunner tasks) {
        this.viewModel = viewModel;
        this.tasks = tasks;
        setId("print-page");
        getStyleClass().add("print-desk");
        setFitToWidth(true);
        setFitToHeight(true);
        setContent(desk);
        paper.getStyleClass().add("paper");
        paper.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        viewModel.turner().pageProperty().subscribe(this::show);
        viewModel.zoomProperty().subscribe(_ -> fit());
        viewportBoundsProperty().subscribe(_ -> fit());
    }

    private void show(@Nullable Page page) {
        if (page == null) {
            tasks.cancel(PAINT);
            paper.setVisible(false);
            return;
        }
        setAccessibleText(words(page));
        setVvalue(0);
        setHvalue(0);
        fit();
    }

    private static String words(Page page) {
        return page.layers().stream().flatMap(layer -> layer.shapes().stream())
                .flatMap(shape -> shape instanceof Shape.Words words ? Stream.of(words.text()) : Stream.empty())
                .collect(Collectors.joining(" "));
    }

    private void fit() {
        Zoom zoom = viewModel.zoomProperty().get();
        setVbarPolicy(switch (zoom) {
            case PAGE -> ScrollBarPolicy.NEVER;
            case WIDTH -> ScrollBarPolicy.ALWAYS; // or its coming and going would change the width
            case ACTUAL -> ScrollBarPolicy.AS_NEEDED;
        });
        setHbarPolicy(zoom == Zoom.ACTUAL ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
        Page page = viewModel.turner().pageProperty().get();
        if (page != null && getViewportBounds().getWidth() > 0) {
            paint(page, Math.max(SMALLEST, factor(page, zoom)));
        }
    }

    private void paint(Page page, double factor) {
        boolean greyscale = viewModel.setupProperty().get().greyscale();
        tasks.run(PAINT, (_, _) -> new PaperNode(factor, greyscale).of(page), node -> {
            paper.getChildren().setAll(node);
            paper.setPrefSize(Math.rint(page.width() * factor), Math.rint(page.height() * factor));
            desk.setMinSize(paper.getPrefWidth() + 2 * MARGIN, paper.getPrefHeight() + 2 * MARGIN);
            paper.setVisible(true);
        });
    }

    private double factor(Page page, Zoom zoom) {
        double across = (getViewportBounds().getWidth() - 2 * MARGIN) / page.width();
        double down = (getViewportBounds().getHeight() - 2 * MARGIN) / page.height();
        return switch (zoom) {
            case PAGE -> Math.min(across, down);
            case WIDTH -> across;
            case ACTUAL -> 1;
        };
    }
}
