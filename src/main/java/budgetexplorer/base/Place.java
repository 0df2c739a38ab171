package budgetexplorer.base;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where something stands in a user's file: the file, and as far as they are known the sheet and the cell.
///
/// @param file the file's name without its folder
/// @param sheet the sheet's name
/// @param cell a cell or range such as `D9` or `A9:G9`
public record Place(String file, @Nullable String sheet, @Nullable String cell) {
    /// The file as a whole.
    public static Place of(String file) {
        return new Place(file, null, null);
    }

    /// The form that reports carry: `部门支出总体情况表（表3）!D9`, or the file's name where no sheet is known.
    public String reference() {
        if (sheet == null) {
            return file;
        }
        return Stream.of(sheet, cell).filter(Objects::nonNull).collect(Collectors.joining("!"));
    }
}
