package budgetexplorer.write.csv;

import budgetexplorer.base.FormulaText;
import budgetexplorer.base.Messages;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a table of a handout as values between commas, for spreadsheets: one line of headers, then the rows. Thread-safe.
public record HandoutCsv(Messages messages) {
    /// Writes a table.
    ///
    /// @param unit   that amounts are written in
    /// @param target is left open
    /// @throws IOException if it cannot be written
    public void write(Section.Table table, MoneyUnit unit, OutputStream target) throws IOException {
        // without the mark, a spreadsheet of Chinese Windows takes the bytes for GBK
        var rows = new CsvRows(target, true);
        rows.row(headers(table, unit));
        table.rows().forEach(row -> rows.row(row.cells().stream().map(cell -> CellValue.of(cell, unit)).toList()));
        rows.flush();
    }

    /// What a column's headers say from top to bottom, with the unit where it holds amounts.
    List<String> headers(Section.Table table, MoneyUnit unit) {
        return IntStream.range(0, table.columns().size()).mapToObj(column -> {
            String words = FormulaText.marked(String.join("/", table.columns().get(column).header()));
            boolean holdsAmounts = table.rows().stream()
                    .anyMatch(row -> row.cells().get(column) instanceof Cell.Amount);
            return holdsAmounts ? messages.text("csv.column", words, unit.label()) : words;
        }).toList();
    }
}
