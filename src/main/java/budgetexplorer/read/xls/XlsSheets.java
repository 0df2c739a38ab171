package budgetexplorer.read.xls;

import budgetexplorer.base.Place;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.grid.Merge;
import budgetexplorer.read.grid.NumberFormat;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/// Reads an old .xls workbook through POI's model of it. Formulas give the value last calculated; macros and links to
/// other files stay unread. Stateless and thread-safe.
public final class XlsSheets {
    private XlsSheets() {}

    /// The sheets in their order.
    ///
    /// @throws ProblemException if the password is not right, or the workbook goes beyond a limit
    public static Document read(POIFSFileSystem container, ReadOptions options, Place place, ReadGuard guard)
            throws IOException, ProblemException {
        Biff8EncryptionKey.setCurrentUserPassword(options.password().orElse(null)); // POI's only way, of this thread
        try (var workbook = new HSSFWorkbook(container, false)) {
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : workbook) {
                guard.sheet(sheet.getSheetName());
                grids.add(grid(sheet, guard));
            }
            return Document.ofGrids(grids);
        } catch (EncryptedDocumentException e) {
            throw new ProblemException(options.passwordProblem(place), e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Grid grid(Sheet sheet, ReadGuard guard) throws ProblemException {
        List<GridRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            guard.row(row.getRowNum() + 1);
            List<GridCell> cells = new ArrayList<>();
            for (Cell cell : row) {
                Optional<GridCell> found = cell(cell);
                if (found.isPresent()) {
                    guard.cell(cell.getColumnIndex());
                    cells.add(found.get());
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new GridRow(row.getRowNum() + 1,
                        row.getZeroHeight() ? GridRow.Kind.HIDDEN : GridRow.Kind.SHOWN, cells));
            }
        }
        List<Merge> merges = sheet.getMergedRegions().stream().map(range -> new Merge(range.getFirstRow() + 1,
                range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn())).toList();
        return new Grid(sheet.getSheetName(), rows, merges);
    }

    private static Optional<GridCell> cell(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Optional.of(NumberFormat.cell(cell.getColumnIndex(),
                    Double.toString(cell.getNumericCellValue()), decimals(cell)));
            case STRING -> text(cell, cell.getRichStringCellValue().getString());
            case BOOLEAN -> text(cell, cell.getBooleanCellValue() ? "1" : "0");
            case ERROR -> text(cell, FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> Optional.empty();
        };
    }

    private static Optional<GridCell> text(Cell cell, String text) {
        if (!text.isBlank()) {
            return Optional.of(GridCell.text(cell.getColumnIndex(), text));
        }
        return cell.getCellType() == CellType.FORMULA
                ? Optional.of(GridCell.uncalculated(cell.getColumnIndex()))
                : Optional.empty();
    }

    private static int decimals(Cell cell) {
        return NumberFormat.decimals(cell.getCellStyle().getDataFormatString());
    }
}
