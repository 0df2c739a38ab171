package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A paragraph with its figures marked and the one that is looked at on a ground of its own.
final class RunFlow extends TextFlow {
    private final List<FigureText> figures = new ArrayList<>();
    private final Path ground = new Path();
    private @Nullable FigureText highlighted;

    RunFlow(List<Run> runs, NarrativeViewModel viewModel, Messages messages) {
        getStyleClass().add("run-flow");
        ground.getStyleClass().add("figure-ground");
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        getChildren().add(ground);
        runs.forEach(run -> getChildren().add(text(run, viewModel, messages)));
    }

    private Text text(Run run, NarrativeViewModel viewModel, Messages messages) {
        return switch (run) {
            case Run.Plain(var words) -> styled(words, "words");
            case Run.Unclear(var words) -> {
                Text unclear = styled(words, "unclear");
                unclear.setAccessibleText(messages.text("narrative.unclear", words));
                Tooltip.install(unclear, new Tooltip(messages.text("narrative.unclear", words)));
                yield unclear;
            }
            case Run.Marked marked -> {
                var figure = new FigureText(marked, viewModel);
                figures.add(figure);
                yield figure;
            }
        };
    }

    private static Text styled(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    List<FigureText> figures() {
        return figures;
    }

    /// Puts one of its figures on a ground; none of them.
    void highlight(@Nullable FigureText figure) {
        highlighted = figure;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (highlighted == null) {
            ground.getElements().clear();
        } else {
            int start = start(highlighted);
            ground.getElements().setAll(getRangeShape(start, start + highlighted.getText().length(), false));
        }
    }

    private int start(Text figure) {
        return getChildren().stream().takeWhile(child -> !child.equals(figure)).filter(Text.class::isInstance)
                .mapToInt(child -> ((Text) child).getText().length()).sum();
    }
}
