package budgetexplorer.check.code;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.stream.Stream;

/// A unit's code begins with its department's, and the department's is the same in all tables.
final class UnitUnderDepartment implements FindingRule {
    /// A county's code has six digits, a department's three.
    private static final int COUNTY = 6;
    private static final int COUNTY_AND_DEPARTMENT = 9;

    @Override
    public String id() {
        return "code.unit";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.CODES;
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        String department = budget.department().code();
        String stated = withoutCounty(department);
        return Stream.of(RowKind.DEPARTMENT, RowKind.UNIT, RowKind.PROJECT)
                .flatMap(kind -> CodeCells.of(budget, kind, Field.UNIT_CODE)
                        .map(code -> judge(code, code.code().startsWith(department) ? department : stated,
                                kind == RowKind.DEPARTMENT)));
    }

    /// Each county counts its departments alike, so that where a library has several, the county's code was put before the
    /// one that documents state.
    private static String withoutCounty(String department) {
        return department.length() == COUNTY_AND_DEPARTMENT ? department.substring(COUNTY) : department;
    }

    private Finding judge(CodeCells code, String department, boolean isDepartment) {
        boolean right = isDepartment ? code.code().equals(department) : code.code().startsWith(department);
        return right
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.code", Value.of(code.code())), code.cell())
                : Finding.of(id(), Outcome.FAIL,
                        Said.of("check.said.code.unit", Value.of(code.code()), Value.of(department)), code.cell());
    }
}
