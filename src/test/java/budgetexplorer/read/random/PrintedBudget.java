package budgetexplorer.read.random;

import static budgetexplorer.read.random.Differences.differs;
import static budgetexplorer.read.random.Differences.plain;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.page.PageSetup.Orientation;
import budgetexplorer.model.page.PageSetup.Paper;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.service.handout.StatedTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A budget as the program itself prints it: on paper of some size, in some unit of money.
record PrintedBudget(Budget budget, PageSetup setup, MoneyUnit unit) {
    private static final Messages MESSAGES = Messages.of(Language.ZH);
    private static final long FEN_OF_LAST_DIGIT = 10_000;

    static PrintedBudget of(Budget budget, Chance chance) {
        var setup = new PageSetup(chance.oneOf(Paper.values()), chance.oneOf(Orientation.values()),
                chance.percent(75), chance.percent(25));
        MoneyUnit unit = isRound(budget) && chance.percent(70) ? MoneyUnit.TEN_THOUSAND_YUAN : MoneyUnit.YUAN;
        return new PrintedBudget(budget, setup, unit);
    }

    /// Whether two decimals of 万元 state all of it.
    private static boolean isRound(Budget budget) {
        return budget.tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
                .allMatch(cell -> !(cell instanceof Cell.Amount(var money)) || money.fen() % FEN_OF_LAST_DIGIT == 0);
    }

    Path write(Path folder) throws ProblemException {
        var summary = new BudgetSummary(new BudgetId(budget.department().code(), budget.year(), budget.stage(), 1),
                budget.department(), null, budget.file());
        var tables = new StatedTables(MESSAGES, unit, summary);
        List<Section> sections = budget.tables().stream().<Section>map(tables::of).toList();
        var handout = new Handout(budget.department().name() + "部门预算表", unit,
                new Furniture(budget.department().name(), summary.id().reference(), "单位：" + unit.label(),
                        (page, pages) -> "第 %d 页，共 %d 页".formatted(page, pages)),
                sections);
        return new SaveHandout(Language.ZH).save(handout, setup, folder.resolve("print.pdf")).getFirst();
    }

    /// The first difference between the budget and what is read of its print. Where a document's title stands beside
    /// the number of its table, and what it says of where it came from, is left out.
    Optional<String> difference(Budget found) {
        return differs("department", budget.department(), found.department())
                .or(() -> differs("year", budget.year(), found.year()))
                .or(() -> differs("stage", budget.stage(), found.stage()))
                .or(() -> differs("tables", kinds(budget), kinds(found)))
                .or(() -> budget.tables().stream().flatMap(table -> difference(table,
                        found.table(table.kind()).orElseThrow()).stream()).findFirst());
    }

    private static String kinds(Budget budget) {
        return budget.tables().stream().map(table -> String.valueOf(table.kind().number()))
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> difference(BudgetTable table, BudgetTable found) {
        List<String> rows = rows(table);
        List<String> others = rows(found);
        return IntStream.range(0, Math.max(rows.size(), others.size()))
                .mapToObj(i -> differs("table %d, line %d".formatted(table.kind().number(), i + 1),
                        i < rows.size() ? rows.get(i) : "none", i < others.size() ? others.get(i) : "none"))
                .flatMap(Optional::stream).findFirst()
                .or(() -> differs("table %d, notes".formatted(table.kind().number()), notes(table), notes(found)));
    }

    private static List<String> rows(BudgetTable table) {
        return table.rows().stream().map(row -> "%s of %s: %s".formatted(row.kind(), row.unit(), cells(table, row)))
                .toList();
    }

    private static List<String> cells(BudgetTable table, Row row) {
        List<String> cells = new ArrayList<>();
        for (Field field : Field.values()) {
            int column = field == Field.OTHER ? -1 : table.column(row, field);
            String shown = column < 0 ? "" : shown(row.cells().get(column));
            if (!shown.isEmpty()) {
                cells.add(field + "=" + shown);
            }
        }
        return cells;
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> "";
            case Cell.Text(var text) -> plain(text);
            case Cell.Amount(var money) -> money.fen() + " 分";
        };
    }

    private static List<String> notes(BudgetTable table) {
        return table.notes().stream().map(Differences::plain).filter(note -> !note.startsWith("来源")).toList();
    }
}
