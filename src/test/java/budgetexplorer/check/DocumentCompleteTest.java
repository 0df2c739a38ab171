package budgetexplorer.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Value;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class DocumentCompleteTest {
    @Test
    void whatIsMissingIsToldOnceWithHowManyRulesWantIt() {
        var budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 1.00"""));

        assertThat(Audited.findings("document.complete", budget)).hasSize(13).extracting(Finding::outcome)
                .containsOnlyOnce(Outcome.PASS).contains(Outcome.UNCHECKED);
        assertThat(Audited.findings("document.complete", budget)
                .filter(finding -> finding.outcome() == Outcome.UNCHECKED)
                .map(finding -> finding.said().arguments().getLast()))
                .allMatch(count -> count instanceof Value.Quantity(var number, _) && number.signum() >= 0)
                .anyMatch(count -> count instanceof Value.Quantity(var number, _) && number.intValue() > 20);
        assertThat(Auditor.audit(budget).findings()).filteredOn(finding -> finding.rule().startsWith("text."))
                .isEmpty();
    }
}
