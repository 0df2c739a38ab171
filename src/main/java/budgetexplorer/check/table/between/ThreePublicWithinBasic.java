package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What table 6 spends on 三公两费 is no more than the item of table 7, which has the projects as well.
public final class ThreePublicWithinBasic implements IdentityRule {
    @Override
    public String id() {
        return "between.threePublic";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.GENERAL_BASIC, TableKind.THREE_PUBLIC);
    }

    private static final Map<String, Field> ITEMS = Map.of("30212", Field.ABROAD, "30217", Field.RECEPTION, "30231",
            Field.VEHICLE_RUNNING, "31013", Field.VEHICLE_PURCHASE, "30215", Field.MEETINGS, "30216", Field.TRAINING);

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        StatedTable basic = budget.stated(TableKind.GENERAL_BASIC);
        StatedTable items = budget.stated(TableKind.THREE_PUBLIC);
        return ITEMS.keySet().stream().sorted().flatMap(code -> identity(basic, items, code).stream());
    }

    private Optional<Identity> identity(StatedTable basic, StatedTable items, String code) {
        Field field = Objects.requireNonNull(ITEMS.get(code));
        List<Evidence> parts = basic.at(basic.tops(code), Field.TOTAL);
        return !Pairs.anything(parts) || !items.states(field)
                ? Optional.empty()
                : Optional.of(Identity.limit(id(), items.head().flatMap(row -> items.at(row, field))
                        .orElseGet(() -> items.whole("TOTAL", "合计")), parts));
    }
}
