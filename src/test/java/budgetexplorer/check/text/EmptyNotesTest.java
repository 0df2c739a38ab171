package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyNotesTest {
    private static final String TEXT = """
            八、政府性基金预算支出情况说明
            2026年我部门无政府性基金预算支出安排。""";

    @Test
    void aTableThatIsNotedToBeEmptyIs() {
        assertThat(found("0.00")).containsExactly("PASS 政府性基金预算支出情况表 · 注");
        assertThat(found("5.00")).containsExactly("FAIL 政府性基金预算支出情况表 · 注");
    }

    private static List<String> found(String total) {
        BudgetTable table = MadeUp.table(TableKind.GOVERNMENT_FUND, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | | | 合计 | %s""".formatted(total));
        return AuditedTexts.found("text.emptyNote", AuditedTexts.made(TEXT, new BudgetTable(table.kind(),
                table.title(), table.source(), table.unit(), table.columns(), table.rows(),
                List.of("注：本部门2026年没有政府性基金预算支出，故本表无数据。"))));
    }
}
