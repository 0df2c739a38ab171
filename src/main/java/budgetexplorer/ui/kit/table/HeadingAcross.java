package budgetexplorer.ui.kit.table;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lets the first cell of a row hold the heading of a group, which goes across all columns of a table. To be used on the FX
/// thread.
public final class HeadingAcross {
    private final IndexedCell<?> cell;
    private final Label title = new Label();
    private @Nullable Node clip;

    /// @param cell which shows headings, or what is in its column
    public HeadingAcross(IndexedCell<?> cell) {
        this.cell = cell;
        // wider than its column
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("group-title");
        cell.clipProperty().subscribe(set -> {
            clip = set == null ? clip : set;
            cut();
        });
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /// A heading is not cut off at the end of its column, all else is.
    private void cut() {
        cell.setClip(title.equals(cell.getGraphic()) ? null : clip);
    }

    /// Shows a heading.
    public void heading(String words) {
        title.setText(words);
        content(words, title);
    }

    /// Shows what is in the column.
    ///
    /// @param words what is read out
    public void content(@Nullable String words, @Nullable Node graphic) {
        cell.setText(words);
        cell.setGraphic(graphic);
        cut();
    }
}
