package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.model.Stage;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.random.Surroundings.Owner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes the tables of one department, each on a sheet or one on several. For one use.
final class BudgetWriter {
    private static final Set<TableKind> WITH_SUBTOTALS = EnumSet.of(TableKind.EXPENDITURE, TableKind.GENERAL,
            TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL, TableKind.PROCUREMENT, TableKind.PURCHASED_SERVICES);

    private final ExpectedBudget budget;
    private final YearPlace year;
    private final Format format;
    private final boolean oneOfSeveral;
    private final Choices choices;
    private final List<List<WrittenSheet>> sheets = new ArrayList<>();
    private final NamesOnly namesOnly;
    private final @Nullable TableKind byUnit;

    BudgetWriter(ExpectedBudget budget, YearPlace year, Format format, boolean oneOfSeveral, Choices choices) {
        this.budget = budget;
        this.year = year;
        this.format = format;
        this.oneOfSeveral = oneOfSeveral;
        this.choices = choices;
        this.byUnit = byUnit();
        this.namesOnly = NamesOnly.choose(budget, byUnit, choices);
    }

    /// A table that is spread over a sheet for each unit. Another must say whose the units are.
    private @Nullable TableKind byUnit() {
        List<TableKind> spread = budget.tables().stream().map(ExpectedTable::kind)
                .filter(kind -> kind == TableKind.EXPENDITURE || kind == TableKind.GENERAL)
                .filter(kind -> budget.table(kind).orElseThrow().rows(RowKind.UNIT).findAny().isPresent()).toList();
        return budget.tables().size() > 1 && !spread.isEmpty() && choices.some(UNIT_PER_SHEET)
                ? choices.chance().oneOf(spread)
                : null;
    }

    /// @return what a reader finds
    ExpectedBudget write() {
        List<ExpectedTable> tables = choices.some(SHUFFLED_SHEETS)
                ? choices.chance().shuffled(budget.tables())
                : budget.tables();
        List<ExpectedTable> found = new ArrayList<>();
        boolean first = true;
        for (ExpectedTable table : tables) {
            if (table.kind() == byUnit) {
                List<WrittenSheet> ofUnits = new ArrayList<>();
                sheets.add(ofUnits);
                found.add(new UnitSheets(this::surroundings, choices.part()).write(table, format.isWorkbook(),
                        ofUnits));
            } else {
                found.add(write(table, first));
                first = false;
            }
        }
        return budget.withTables(found);
    }

    /// The sheets of each table, known after [#write()].
    List<List<WrittenSheet>> sheets() {
        return sheets;
    }

    private ExpectedTable write(ExpectedTable table, boolean first) {
        Choices part = choices.part();
        Shape shape = Shape.choose(table.kind(), namesOnly.kinds().contains(table.kind()), part);
        var sheet = new WrittenSheet(sheetName(table.kind()));
        sheets.add(List.of(sheet));
        boolean saysWhose = first || oneOfSeveral || !choices.some(CAPTION_ON_SOME_TABLES);
        Owner owner = saysWhose
                ? new Owner(word(part), budget.department().code(), budget.department().name())
                : null;
        return new TableWriter(shape, surroundings(table.kind(), owner, first), part, sheet)
                .write(varied(withYear(table, first), shape, part), format.isWorkbook());
    }

    private static String word(Choices choices) {
        return choices.some(OTHER_CAPTION_WORD) ? choices.chance().oneOf("单位名称", "部门（单位）名称") : "部门名称";
    }

    private String sheetName(TableKind kind) {
        return oneOfSeveral
                ? "%s-表%d".formatted(budget.department().code(), kind.number())
                : "%s（表%d）".formatted(kind.title(), kind.number());
    }

    /// The first table says what at least one must say.
    private Surroundings surroundings(TableKind kind, @Nullable Owner owner, boolean first) {
        String title = choices.some(OTHER_TITLE) ? choices.chance().oneOf(Titles.OTHERS.get(kind)) : kind.title();
        boolean dated = year == YearPlace.TITLES && (first || choices.chance().percent(70));
        String before = dated ? budget.year() + choices.chance().oneOf("年", "年度", "年部门预算 ") : "";
        String after = choices.chance().percent(15)
                ? choices.chance().oneOf("（表%d）", "(表%d)").formatted(kind.number())
                : "";
        return new Surroundings(before + title + after, form(kind, first), owner);
    }

    private @Nullable String form(TableKind kind, boolean first) {
        boolean numbered = first || !choices.some(FEW_FORM_NUMBERS);
        if (budget.stage() == Stage.PUBLISHED) {
            return numbered ? "预算公开%02d表".formatted(kind.number()) : null;
        }
        return numbered && choices.all(OTHER_FORM_NUMBERS) ? "部门预算%02d表".formatted(kind.number()) : null;
    }

    private ExpectedTable withYear(ExpectedTable table, boolean first) {
        List<String> notes = new ArrayList<>(table.notes());
        if (first && year == YearPlace.NOTES) {
            notes.add("注：本表为%d年预算数。".formatted(budget.year()));
        }
        return table.withNotes(notes);
    }

    private ExpectedTable varied(ExpectedTable table, Shape shape, Choices part) {
        List<ExpectedRow> rows = table.rows();
        if (WITH_SUBTOTALS.contains(table.kind()) && shape.coding() != Shape.Coding.NAMES_ONLY
                && part.some(SUBTOTAL_ROWS)) {
            rows = Subtotals.added(rows, budget.names());
        }
        boolean noTotal = part.some(NO_TOTAL_ROW);
        // a unit may have the department's name: without its row and without codes nothing tells them apart
        boolean noDepartment = shape.coding() != Shape.Coding.NAMES_ONLY && part.some(NO_DEPARTMENT_ROW);
        boolean otherTotal = part.some(OTHER_TOTAL_WORDS);
        return table.withRows(rows.stream().filter(row -> !(noTotal && row.kind() == RowKind.TOTAL))
                .filter(row -> !(noDepartment && row.kind() == RowKind.DEPARTMENT))
                .map(row -> otherTotal && row.kind() == RowKind.TOTAL ? Titles.otherTotal(row, part.chance()) : row)
                .toList());
    }
}
