package budgetexplorer.service.export;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.file.FilesBeside;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.write.blank.BlankBudget;
import budgetexplorer.write.tables.BlankForm;
import budgetexplorer.write.tables.Choices;
import budgetexplorer.write.tables.Choices.Named;
import budgetexplorer.write.tables.OfficialWorkbook;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writes a department's blank workbook for the next year, to be filled in: its units, codes, names and projects stand
/// there, its amounts do not; sums are calculated as they are typed. Thread-safe.
public final class WriteTemplate {
    private static final List<String> FUNDS = List.of("一般公共预算资金", "政府性基金预算资金", "国有资本经营预算资金", "财政专户管理资金",
            "单位资金", "上年结转结余");

    private final BrowseLibrary browse;

    public WriteTemplate(BrowseLibrary browse) {
        this.browse = browse;
    }

    /// Writes the blank workbook of a budget's department, for the year after the budget's.
    ///
    /// @param overwrite whether what is there already is replaced
    /// @return the file
    /// @throws ProblemException if the file cannot be written; what was there is then unchanged
    public Path write(BudgetSummary summary, Path out, boolean overwrite) throws ProblemException {
        var earlier = new Budget(summary.department(), summary.id().year(), summary.id().stage(), summary.file(),
                browse.tables(summary.id()));
        int year = earlier.year() + 1;
        List<BlankForm> forms = BlankBudget.of(earlier, year);
        if (forms.isEmpty()) {
            throw new ProblemException(Problem.error(Place.of(summary.id().reference()), "problem.export.noTables"));
        }
        String title = "%d年%s%s部门预算填报表".formatted(year, earlier.department().code(), earlier.department().name());
        try (var files = new FilesBeside(Overwrite.of(overwrite))) {
            files.write(out, target -> OfficialWorkbook.writeBlank(forms, choices(earlier, year), title,
                    WorkbookExporter.PROGRAM, target));
            return files.move().getFirst();
        }
    }

    private Choices choices(Budget earlier, int year) {
        List<Named> items = browse.itemNames(year).entrySet().stream()
                .map(item -> new Named(item.getKey().digits(), item.getValue())).toList();
        List<Named> units = earlier.tables().stream().flatMap(table -> table.rows(RowKind.UNIT).map(table::unit))
                .map(unit -> new Named(unit.code(), unit.name())).distinct().toList();
        return new Choices(items, units, economic(earlier), funds(earlier));
    }

    private static List<Named> economic(Budget earlier) {
        return earlier.table(TableKind.GENERAL_BASIC).stream()
                .flatMap(table -> table.rows(RowKind.ITEM)
                        .map(row -> new Named(table.text(row, Field.ECONOMIC_CODE), table.text(row, Field.NAME))))
                .distinct().toList();
    }

    /// Those that the department names, then the usual ones.
    private static List<String> funds(Budget earlier) {
        return Stream.concat(earlier.table(TableKind.THREE_PUBLIC).stream().flatMap(WriteTemplate::funds),
                FUNDS.stream()).distinct().toList();
    }

    private static Stream<String> funds(BudgetTable table) {
        return table.rows().stream().map(row -> table.text(row, Field.FUND_NAME)).filter(name -> !name.isEmpty());
    }
}
