package budgetexplorer.check;

import budgetexplorer.check.Culprits.Culprit;
import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.model.Money;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes findings of identities: one for each that holds or cannot be checked, and one for each cell at fault.
final class Identities {
    private Identities() {}

    static List<Finding> findings(List<Identity> identities) {
        List<Judged> all = identities.stream().map(Judged::of).toList();
        List<Identity> failed = all.stream().filter(Judged::fails).map(Judged::identity).toList();
        return Stream.concat(all.stream().filter(judged -> !judged.fails()).map(Identities::finding),
                Culprits.of(identities, failed).stream().map(Identities::fault)).toList();
    }

    private static Finding finding(Judged judged) {
        Evidence total = judged.identity().total();
        Money stated = total.money();
        Money miss = judged.miss();
        Money proper = stated == null || miss == null || judged.outcome() == Outcome.UNCHECKED
                ? null
                : judged.proper(total, stated, miss);
        return new Finding(judged.identity().rule(), judged.outcome(), said(judged, total, proper), total,
                proper == null ? null : Value.of(proper), difference(stated, proper), List.of(judged.calculation()),
                List.of());
    }

    private static Said said(Judged judged, Evidence total, @Nullable Money proper) {
        boolean isLimit = judged.identity().kind() == Calculation.Kind.LIMIT;
        Money stated = total.money();
        if (proper == null || stated == null) {
            return Said.of("check.said.blank", Value.of(total.label()), Value.of(blanks(judged.identity()), ""));
        }
        return switch (judged.outcome()) {
            case ROUNDING -> Said.of("check.said.rounding", Value.of(total.label()), Value.of(stated),
                    Value.of(proper));
            default -> Said.of(isLimit ? "check.said.within" : "check.said.holds", Value.of(total.label()),
                    Value.of(stated), Value.of(proper));
        };
    }

    private static long blanks(Identity identity) {
        return Stream.concat(Stream.of(identity.total()), identity.parts().stream())
                .filter(cell -> cell.money() == null).count();
    }

    private static Finding fault(Culprit culprit) {
        Evidence cell = culprit.cell();
        List<Calculation> calculations = culprit.mends().stream()
                .map(identity -> Judged.of(identity).calculation()).toList();
        Calculation first = calculations.getFirst();
        Money stated = Objects.requireNonNull(cell.money());
        var said = Said.of(first.kind() == Calculation.Kind.LIMIT ? "check.said.limit" : "check.said.amount",
                Value.of(cell.label()), Value.of(culprit.proper()), Value.of(stated));
        return new Finding(first.rule(), Outcome.FAIL, said, cell, Value.of(culprit.proper()),
                difference(stated, culprit.proper()), calculations, List.of());
    }

    private static @Nullable Value difference(@Nullable Money stated, @Nullable Money proper) {
        return stated == null || proper == null ? null : Value.of(stated.minus(proper));
    }
}
