package budgetexplorer.check.table.random;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Auditor;
import budgetexplorer.check.Samples;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.table.TableRules;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Departments whose tables are right but for rounding. `-Drandom.departments=N` tries the first N seeds.
class RandomDepartmentsTest {
    private static final ClassificationNames NAMES = (code, _) -> Optional
            .ofNullable(RandomDepartment.CATEGORIES.get(code.digits()));

    @Test
    void aRightBudgetHasNoFault() {
        Map<String, Set<Outcome>> outcomes = new ConcurrentHashMap<>();
        List<String> faults = LongStream.rangeClosed(1, Long.getLong("random.departments", 1_000)).parallel().boxed()
                .flatMap(seed -> findings(seed).stream()
                        .peek(finding -> outcomes.computeIfAbsent(finding.rule(), _ -> ConcurrentHashMap.newKeySet())
                                .add(finding.outcome()))
                        .filter(finding -> finding.outcome() == Outcome.FAIL)
                        .map(finding -> seed + ": " + finding))
                .toList();

        assertThat(faults.stream().limit(5)).isEmpty();
        assertThat(Stream.of(TableRules.WITHIN, TableRules.BETWEEN).flatMap(List::stream).map(Rule::id)
                .filter(id -> !id.equals("column.unitFunds")))
                .allSatisfy(id -> assertThat(outcomes.getOrDefault(id, Set.of())).as(id).contains(Outcome.PASS));
    }

    private static List<Finding> findings(long seed) {
        var budget = new Budget(new Department(RandomDepartment.CODE, "某市园林局"), 2026, Stage.PUBLISHED, "random.xlsx",
                new RandomDepartment(seed).tables());
        return Auditor.audit(Samples.budget(budget, NAMES)).findings();
    }
}
