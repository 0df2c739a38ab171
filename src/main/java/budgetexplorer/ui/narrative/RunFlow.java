package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A paragraph with its figures marked; the sentence and the figure that are looked at stand on grounds of their own.
final class RunFlow extends TextFlow {
    /// A run, and the characters of this flow that show it.
    private record Piece(Run run, Text text, int from, int to) {
        private boolean stands() {
            return run.start() != Run.NOWHERE;
        }

        /// The characters of the flow that show a part of the narrative; a figure is shown as a whole.
        private @Nullable Span shown(Span part) {
            int start = Math.max(part.start(), run.start());
            int end = Math.min(part.end(), run.start() + run.text().length());
            return !stands() || start >= end
                    ? null
                    : run instanceof Run.Marked
                            ? new Span(from, to)
                            : new Span(from + start - run.start(), from + end - run.start());
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final List<FigureText> figures = new ArrayList<>();
    private final Path sentenceGround = ground("sentence-ground");
    private final Path figureGround = ground("figure-ground");
    private @Nullable Span sentence;
    private @Nullable FigureText highlighted;

    RunFlow(List<Run> runs, NarrativeViewModel viewModel, Messages messages) {
        getStyleClass().add("run-flow");
        getChildren().addAll(sentenceGround, figureGround);
        int at = 0;
        for (Run run : runs) {
            Text text = text(run, viewModel, messages);
            getChildren().add(text);
            pieces.add(new Piece(run, text, at, at + text.getText().length()));
            at += text.getText().length();
        }
        setOnMouseClicked(click -> offsetAt(new Point2D(click.getX(), click.getY()))
                .ifPresent(viewModel::selectSentence));
    }

    private static Path ground(String styleClass) {
        var ground = new Path();
        ground.getStyleClass().add(styleClass);
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        return ground;
    }

    private Text text(Run run, NarrativeViewModel viewModel, Messages messages) {
        return switch (run) {
            case Run.Plain(var words, _) -> styled(words, "words");
            case Run.Unclear(var words, _) -> {
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

    /// Where in the narrative the words below a point stand; empty where there are none.
    private OptionalInt offsetAt(Point2D point) {
        int index = getHitInfo(point).getCharIndex();
        return pieces.stream().filter(piece -> piece.from <= index && index < piece.to).filter(Piece::stands)
                .mapToInt(piece -> piece.run instanceof Run.Marked
                        ? piece.run.start()
                        : piece.run.start() + index - piece.from)
                .findFirst();
    }

    /// Puts one of its figures on a ground; none of them.
    void highlight(@Nullable FigureText figure) {
        highlighted = figure;
        requestLayout();
    }

    /// Puts what it has of a sentence on a ground.
    ///
    /// @return whether it has any of it
    boolean showSentence(@Nullable Span shown) {
        sentence = shown;
        requestLayout();
        return shown != null && shown(shown) != null;
    }

    /// Where a sentence stands within this paragraph.
    Bounds boundsOf(Span of) {
        Span shown = shown(of);
        return shown == null ? getBoundsInLocal() : range(shown).getBoundsInLocal();
    }

    private @Nullable Span shown(Span part) {
        List<Span> spans = new ArrayList<>();
        for (Piece piece : pieces) {
            Span shown = piece.shown(part);
            if (shown != null) {
                spans.add(shown);
            }
        }
        return spans.isEmpty() ? null : new Span(spans.getFirst().start(), spans.getLast().end());
    }

    private Path range(Span span) {
        return new Path(getRangeShape(span.start(), span.end(), false));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Span words = sentence == null ? null : shown(sentence);
        show(sentenceGround, words);
        show(figureGround, pieces.stream().filter(piece -> piece.text.equals(highlighted)).findFirst()
                .map(piece -> new Span(piece.from, piece.to)).orElse(null));
    }

    private void show(Path ground, @Nullable Span span) {
        if (span == null) {
            ground.getElements().clear();
        } else {
            ground.getElements().setAll(getRangeShape(span.start(), span.end(), false));
        }
    }
}
