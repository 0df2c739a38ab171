package budgetexplorer.ui.explore;

import budgetexplorer.ui.kit.Memory;
import java.util.Optional;
import javafx.scene.control.TreeTableColumn;

/// How wide the user has drawn the columns, and which of them are hidden.
final class ColumnMemory {
    /// Less is rounding.
    private static final double DRAWN = 1.5;
    private static final String HIDDEN = "hidden";
    private static final String SHOWN = "shown";

    private final Memory memory;

    ColumnMemory(Memory memory) {
        this.memory = memory;
    }

    /// Gives a column the width it was drawn to, and notes when it is drawn anew.
    void follow(TreeTableColumn<?, ?> column) {
        width(column).ifPresent(width -> fix(column, width));
        column.widthProperty().subscribe((_, width) -> {
            if (Math.abs(width.doubleValue() - column.getPrefWidth()) > DRAWN) {
                fix(column, width.doubleValue());
                memory.put(name(column, "width"), String.valueOf(Math.round(width.doubleValue())));
            }
        });
    }

    private static void fix(TreeTableColumn<?, ?> column, double width) {
        column.prefWidthProperty().unbind();
        column.setPrefWidth(width);
    }

    private Optional<Double> width(TreeTableColumn<?, ?> column) {
        return memory.get(name(column, "width")).filter(text -> text.matches("\\d{1,4}")).map(Double::valueOf);
    }

    boolean isShown(TreeTableColumn<?, ?> column) {
        return memory.get(name(column, SHOWN)).filter(HIDDEN::equals).isEmpty();
    }

    void show(TreeTableColumn<?, ?> column, boolean shown) {
        memory.put(name(column, SHOWN), shown ? SHOWN : HIDDEN);
    }

    private static String name(TreeTableColumn<?, ?> column, String what) {
        return "explore.column." + column.getId() + "." + what;
    }
}
