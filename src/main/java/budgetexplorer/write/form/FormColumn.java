package budgetexplorer.write.form;

import budgetexplorer.model.handout.Section;
import budgetexplorer.model.table.Field;
import java.util.List;

/// A column of a form.
///
/// @param header     its words from top to bottom; what neighbours share from the top is written once, above both
/// @param isNumbered whether the row below the header counts it
/// @param width      how many digits wide; a Chinese character is as wide as two
public record FormColumn(Field field, List<String> header, boolean isNumbered, int width) {
    public FormColumn {
        header = List.copyOf(header);
    }

    /// Amounts stand on the right, words on the left.
    public Section.Align align() {
        return field.isAmount() ? Section.Align.RIGHT : Section.Align.LEFT;
    }
}
