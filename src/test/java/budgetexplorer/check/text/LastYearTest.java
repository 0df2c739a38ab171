package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Auditor;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastYearTest {
    private static final String TEXT = """
            三、部门支出总体情况说明
            2026年部门支出总预算100.00万元，同比增加10.00万元，同比增长11.11%。其中：
            基本支出预算60.00万元，同比增加5.00万元，同比增长9.09%。
            十三、其他重要事项情况说明
            （一）机关运行经费安排情况说明
            2026年机关运行经费预算9.00万元，同比减少1.00万元，同比下降10.00%。""";

    @Test
    void whatIsSaidOfTheYearBeforeIsHeldAgainstItsTablesOrElseItsText() {
        AuditedBudget before = AuditedTexts.of(
                new Budget(MadeUp.PARKS, 2025, Stage.DRAFT, "before.xlsx",
                        List.of(MadeUp.table(TableKind.EXPENDITURE, """
                                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                                TOTAL | | | 合计 | 90.00 | 54.00 | 36.00"""))),
                """
                        十三、其他重要事项情况说明
                        （一）机关运行经费安排情况说明
                        2025年机关运行经费预算10.00万元。""".lines().toList(),
                (_, _) -> Optional.empty());

        AuditedBudget budget = AuditedTexts.withBefore(AuditedTexts.made(TEXT), before);

        assertThat(AuditedTexts.found("text.before", budget)).containsExactly("PASS 三 部门支出总预算 · 增减额",
                "WARNING 三 基本支出预算 · 增减额", "PASS 十三（一） 机关运行经费预算 · 增减额");
        assertThat(Auditor.audit(budget).findings()).filteredOn(finding -> finding.rule().equals("text.before"))
                .extracting(Finding::said).allSatisfy(said -> assertThat(said.arguments().toString())
                        .contains("701:2025:草案#1"));
    }

    @Test
    void withoutAYearBeforeThatIsToldOnce() {
        assertThat(AuditedTexts.found("text.before", AuditedTexts.made(TEXT))).containsExactly("UNCHECKED 公开说明");
    }
}
