package budgetexplorer.check;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class PartsMakeTheWholeTest {
    private static final Rule RULE = new PartsMakeTheWhole();

    @Test
    void theDepartmentIsItsUnitsAndAUnitIsItsLines() {
        AuditedBudget budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 30.01
                UNIT | | 701001 | 园林局本级 | 20.00
                ITEM | 2120101 | | 行政运行 | 15.00
                ITEM | 2210201 | | 住房公积金 | 4.00
                UNIT | | 701002 | 公园管理处 | 10.00
                ITEM | 2120501 | | 城乡社区环境卫生 | 10.00"""));

        assertThat(RULE.check(budget).filter(finding -> finding.outcome() != Outcome.UNCHECKED)
                .map(finding -> finding.judged().label() + " " + finding.outcome())).containsExactly(
                        "701 某市园林局 ROUNDING", "701001 园林局本级 FAIL", "701002 公园管理处 PASS");
    }

    @Test
    void aFindingNamesWhatItRestsOn() {
        AuditedBudget budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 30.00
                UNIT | | 701001 | 园林局本级 | 20.00
                UNIT | | 701002 | 公园管理处 | 9.00"""));

        Finding finding = RULE.check(budget).findFirst().orElseThrow();

        assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(finding.expected()).isEqualTo(money("30.00"));
        assertThat(finding.actual()).isEqualTo(money("29.00"));
        assertThat(finding.difference()).isEqualTo(money("-1.00"));
        assertThat(finding.evidence()).extracting(Evidence::label).containsExactly("701 某市园林局", "701001 园林局本级",
                "701002 公园管理处");
        assertThat(finding.evidence()).extracting(Evidence::value).containsExactly(money("30.00"), money("20.00"),
                money("9.00"));
    }

    @Test
    void whereAnAmountIsMissingNothingIsSaidToBeRight() {
        AuditedBudget budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 30.00
                UNIT | | 701001 | 园林局本级 | 20.00
                UNIT | | 701002 | 公园管理处 |"""));

        assertThat(Audited.outcomes(RULE, budget)).hasSize(5).allMatch("/ UNCHECKED"::equals);
    }

    @Test
    void statedSubtotalsAreTheParts() {
        AuditedBudget budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 10.00
                UNIT | | 701001 | 园林局本级 | 10.00
                ITEM | 212 | | 城乡社区支出 | 10.00
                ITEM | 2120101 | | 行政运行 | 7.00"""));

        assertThat(Audited.outcomes(RULE, budget)).contains("/701001 PASS", "/701001/212 FAIL");
    }

    @Test
    void withoutATreeThereIsNothingToCheck() {
        assertThat(Auditor.audit(Audited.budget()).findings()).isEmpty();
    }
}
