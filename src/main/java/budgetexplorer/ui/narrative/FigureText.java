package budgetexplorer.ui.narrative;

import budgetexplorer.model.narrative.Figure;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A figure within its paragraph: pointing at it or choosing it shows what it is understood as; the arrow keys lead to the
/// figures beside it.
final class FigureText extends Text {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// Takes no room and keeps a line from ending there; the newer word joiner is not known to the breaking of lines.
    private static final String NO_BREAK = "\uFEFF";

    private static final Pattern BEFORE_CHINESE = Pattern.compile("(?<=.)(?=\\p{IsHan})");

    private final Figure figure;
    private final NarrativeViewModel viewModel;

    FigureText(Run.Marked run, NarrativeViewModel viewModel) {
        super(BEFORE_CHINESE.matcher(run.text()).replaceAll(NO_BREAK));
        this.figure = run.figure();
        this.viewModel = viewModel;
        getStyleClass().addAll("figure", figure.claim().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(viewModel.words().line(figure));
        setOnMouseClicked(click -> {
            requestFocus();
            viewModel.select(figure);
            click.consume();
        });
        setOnMouseEntered(_ -> viewModel.pointAt(figure));
        setOnMouseExited(_ -> viewModel.pointAt(null));
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                viewModel.select(figure);
            }
        });
    }

    Figure figure() {
        return figure;
    }

    /// Marks it as the one that is looked at, which the Tab key leads to.
    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private void pressed(KeyEvent key) {
        if (!key.isAltDown() && (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT)) {
            viewModel.move(key.getCode() == KeyCode.RIGHT ? 1 : -1);
            key.consume();
        }
    }
}
