package budgetexplorer.read.text;

import budgetexplorer.base.FormulaText;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.DocumentSource;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadOptions;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a table of values between commas or semicolons: one grid with the file's name. Stateless and thread-safe.
public final class CommaSeparatedSource implements DocumentSource {
    @Override
    public Document read(Path file, ReadOptions options, ReadGuard guard) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        String text = PlainText.text(file);
        guard.sheet(name);
        List<GridRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                int number = rows.size() + 1;
                guard.row(number);
                rows.add(GridRow.shown(number, cells(record, guard)));
            }
        } catch (CsvParseException | IOException e) {
            throw new ProblemException(Problem.error(Place.of(name), "problem.text.csv"), e);
        }
        rows.removeIf(GridRow::isBlank);
        return Document.ofGrids(List.of(new Grid(name.replaceFirst("\\.[^.]*$", ""), rows, List.of())));
    }

    private static char separator(String text) {
        return text.chars().filter(character -> character == ';').count() > text.chars()
                .filter(character -> character == ',').count() ? ';' : ',';
    }

    private static List<GridCell> cells(CsvRecord record, ReadGuard guard) throws ProblemException {
        List<GridCell> cells = new ArrayList<>();
        for (int column = 0; column < record.getFieldCount(); column++) {
            if (!record.getField(column).isBlank()) {
                guard.cell(column);
                cells.add(GridCell.text(column, FormulaText.unmarked(record.getField(column))));
            }
        }
        return cells;
    }
}
