package budgetexplorer.model.table;

/// A column of a stated table.
///
/// @param label the header's words from top to bottom, `本年收入/小计`
/// @param index the column's number in the sheet, from 0
public record Column(Field field, String label, int index) {
    /// The column's letters in a spreadsheet: `A`, `Z`, `AA`.
    public String letters() {
        var letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }
}
