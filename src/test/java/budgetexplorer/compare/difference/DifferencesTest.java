package budgetexplorer.compare.difference;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Single edits of the sample of 405, and what is none.
class DifferencesTest {
    private static List<BudgetTable> tables = List.of();

    @BeforeAll
    static void read() throws ProblemException {
        tables = Documents.read(Documents.sample("405-2026")).tables();
    }

    private static Draft draft(int revision, List<BudgetTable> of) {
        return new Draft(new BudgetId("405", 2026, Stage.PUBLISHED, revision), of, Optional.empty());
    }

    private static List<String> changes(List<BudgetTable> edited) {
        return Differences.between(draft(1, tables), draft(2, edited)).changes().stream()
                .map(change -> "%s %s %s → %s%s".formatted(change.kind(), change.aspect(),
                        change.before().map(Content::text).orElse("-"), change.after().map(Content::text).orElse("-"),
                        change.elsewhere().isEmpty() ? "" : " +" + change.elsewhere().size()))
                .toList();
    }

    private static List<BudgetTable> edited(TableKind kind, UnaryOperator<BudgetTable> edit) {
        return tables.stream().map(table -> table.kind() == kind ? edit.apply(table) : table).toList();
    }

    private static BudgetTable with(BudgetTable table, MoneyUnit unit, List<Row> rows) {
        return new BudgetTable(table.kind(), table.title(), table.source(), unit, table.columns(), rows,
                table.notes());
    }

    private static BudgetTable cells(BudgetTable table, UnaryOperator<Cell> edit) {
        return with(table, table.unit(), table.rows().stream().map(row -> new Row(row.kind(), row.unit(), row.number(),
                row.cells().stream().map(edit).toList())).toList());
    }

    private static BudgetTable words(BudgetTable table, UnaryOperator<String> edit) {
        return cells(table, cell -> cell instanceof Cell.Text(var text) ? new Cell.Text(edit.apply(text)) : cell);
    }

    @ParameterizedTest
    @CsvSource({"BALANCE, 六、科学技术支出, 六、科技支出", "BALANCE, 一、一般公共预算拨款, 一、一般公共预算收入", "BALANCE, 二、外交支出, 二、对外合作",
            "APPROPRIATION_BALANCE, （六）科学技术支出, （六）科技支出", "GENERAL_BASIC, 办公费, 办公用品费",
            "EXPENDITURE, 住房公积金, 公积金", "INCOME, 柳州市科技兴市服务中心, 科技兴市服务中心",
            "THREE_PUBLIC, 柳州市科技兴市服务中心, 科技兴市服务中心"})
    void aNameThatChangesIsOneChange(TableKind kind, String name, String other) {
        assertThat(changes(edited(kind, table -> words(table, text -> text.equals(name) ? other : text))))
                .singleElement().asString().startsWith("RENAMED").contains(" → " + other);
    }

    @ParameterizedTest
    @CsvSource({"INCOME, 405003", "EXPENDITURE, 405003", "GOALS, 405002", "PROCUREMENT, 405001"})
    void aUnitOfAnotherCodeIsOneChange(TableKind kind, String code) {
        assertThat(changes(edited(kind, table -> with(table, table.unit(), table.rows().stream()
                .map(row -> new Row(row.kind(), code.equals(row.unit()) ? "405099" : row.unit(), row.number(),
                        row.cells().stream().map(cell -> cell.equals(new Cell.Text(code))
                                ? new Cell.Text("405099")
                                : cell).toList()))
                .toList())))).singleElement().asString().startsWith("RENAMED UNIT " + code);
    }

    @Test
    void aLineOfAnOutlineThatIsGoneIsOneChangeThoughAllAfterItHaveOtherNumbers() {
        List<BudgetTable> edited = edited(TableKind.BALANCE, table -> {
            List<Row> rows = new ArrayList<>();
            for (Row row : table.rows()) {
                boolean isGone = row.number() == 8; // （二）本级 and 三、国防支出
                rows.add(isGone
                        ? new Row(row.kind(), row.unit(), row.number(),
                                List.of(new Cell.Blank(), new Cell.Blank(), row.cells().get(2), row.cells().get(3)))
                        : row);
            }
            return words(with(table, table.unit(), rows),
                    text -> text.equals("（三）一般债券收入") ? "（二）一般债券收入" : text);
        });

        assertThat(changes(edited)).containsExactly("REMOVED LINE 9050.14 → -");
    }

    @Test
    void theUnitOfMoneyIsNoChange() {
        List<BudgetTable> all = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            BudgetTable exact = cells(tables.get(i), cell -> cell instanceof Cell.Amount(var money) && !money.isZero()
                    ? new Cell.Amount(new Money(money.fen() + 3141, 1))
                    : cell);
            all.add(with(exact, MoneyUnit.YUAN, exact.rows()));
        }

        assertThat(changes(all)).isEmpty();
    }

    @Test
    void widthsBlanksAndSerialsAreNoChange() {
        assertThat(changes(tables.stream().map(table -> words(table, text -> text.replace("（", "(").replace("）", " )")
                .replace("、", "、 "))).toList())).isEmpty();
    }

    @Test
    void blankAgainstZeroIsCountedNotListed() {
        Difference found = Differences.between(draft(1, tables), draft(2, edited(TableKind.INCOME,
                table -> cells(table, cell -> cell instanceof Cell.Amount(var money) && money.isZero()
                        ? new Cell.Blank()
                        : cell))));

        assertThat(found.changes()).isEmpty();
        assertThat(found.blanks()).isEqualTo(60);
    }

    @Test
    void aTableAndANoteAreChangesToo() {
        List<BudgetTable> edited = new ArrayList<>(edited(TableKind.GOVERNMENT_FUND,
                table -> new BudgetTable(table.kind(), table.title(), table.source(), table.unit(), table.columns(),
                        table.rows(), List.of("注：本部门2026年没有政府性基金支出，故本表无数据。"))));
        edited.removeIf(table -> table.kind() == TableKind.STATE_CAPITAL);

        assertThat(changes(edited)).containsExactly(
                "CHANGED NOTE 注：本部门2026年没有政府性基金预算支出，故本表无数据。 → 注：本部门2026年没有政府性基金支出，故本表无数据。",
                "REMOVED TABLE 国有资本经营预算支出情况表 → -");
    }

    @Test
    void indicatorsAreComparedOneByOne() {
        assertThat(changes(edited(TableKind.GOALS, table -> words(table,
                text -> text.equals("维护次数(≥4次)") ? "响应时间(≤2小时) 维护次数(≥6次)" : text))))
                .containsExactly("CHANGED INDICATOR 维护次数(≥4次) → 维护次数(≥6次)", "ADDED INDICATOR - → 响应时间(≤2小时)");
    }
}
