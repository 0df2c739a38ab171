package budgetexplorer.ui.importing;

import budgetexplorer.service.SourceSheet.SourceRow;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a sheet: numbers right, texts left, the cells in question marked.
final class SheetCell extends TableCell<SourceRow, @Nullable String> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");
    private static final Pattern NUMBERS = Pattern.compile("[-+(]?[\\d,]+(?:\\.\\d+)?[)%]?");

    private final ShownPlace place;
    private final int column;

    SheetCell(ShownPlace place, int column) {
        this.place = place;
        this.column = column;
        getStyleClass().add("sheet-cell");
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        boolean blank = empty || text == null || text.isEmpty();
        setText(blank ? null : text);
        setTooltip(blank ? null : new Tooltip(text));
        SourceRow row = empty ? null : getTableRow().getItem();
        pseudoClassStateChanged(TARGET, row != null
                && place.cells().filter(cells -> cells.contains(column, row.number())).isPresent());
        pseudoClassStateChanged(NUMBER, text != null && NUMBERS.matcher(text).matches());
    }
}
