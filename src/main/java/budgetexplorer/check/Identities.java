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
import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes findings of identities: one for each that holds or cannot be checked, and one for each cell at fault. Where
/// nothing is stated at all, nothing is found.
final class Identities {
    private Identities() {}

    static List<Finding> findings(List<Identity> identities) {
        List<Judged> all = identities.stream().map(Judged::of).filter(Judged::isStated).toList();
        return Stream.concat(all.stream().filter(judged -> !judged.fails()).map(Identities::finding),
                Culprits.of(all).stream().map(Identities::fault)).toList();
    }

    private static Finding finding(Judged judged) {
        Evidence total = judged.identity().total();
        Money stated = total.money();
        Money miss = judged.miss();
        Money proper = stated == null || miss == null || judged.outcome() == Outcome.UNCHECKED
                ? null
                : stated.plus(miss);
        return new Finding(judged.identity().rule(), judged.outcome(), said(judged, stated, proper), total,
                proper == null ? null : Value.of(proper), difference(stated, proper), List.of(judged.calculation()),
                List.of());
    }

    private static Said said(Judged judged, @Nullable Money stated, @Nullable Money proper) {
        Evidence total = judged.identity().total();
        if (judged.outcome() == Outcome.UNCHECKED) {
            return unchecked(judged.identity());
        }
        if (proper == null || stated == null) {
            return Said.of("check.said.blankZero", Value.of(total.label()));
        }
        boolean isLimit = judged.identity().kind() == Calculation.Kind.LIMIT;
        return switch (judged.outcome()) {
            case ROUNDING -> Said.of("check.said.rounding", Value.of(total.label()), Value.of(stated),
                    Value.of(proper));
            default -> Said.of(isLimit ? "check.said.within" : "check.said.holds", Value.of(total.label()),
                    Value.of(stated), Value.of(proper));
        };
    }

    private static Said unchecked(Identity identity) {
        return identity.cells().flatMap(cell -> lacking(cell).stream()).findFirst().orElseGet(
                () -> Said.of("check.said.blank", Value.of(identity.total().label()), Value.of(blanks(identity), "")));
    }

    /// A table without a row stands for a row that it lacks.
    private static Optional<Said> lacking(Evidence cell) {
        return cell.at() instanceof Link.TableCell(_, var table, var row, _) && row.isEmpty()
                ? Optional.of(Said.of("check.said.lacking", Value.of(table.number(), ""), Value.of(cell.label())))
                : Optional.empty();
    }

    private static long blanks(Identity identity) {
        return identity.cells().filter(cell -> cell.money() == null).count();
    }

    private static Finding fault(Culprit culprit) {
        Evidence cell = culprit.cell();
        List<Calculation> calculations = culprit.mends().stream()
                .map(identity -> Judged.of(identity).calculation()).toList();
        Calculation first = calculations.getFirst();
        Money stated = Objects.requireNonNull(cell.money());
        return new Finding(first.rule(), Outcome.FAIL, said(culprit, first.kind(), stated), cell,
                Value.of(culprit.proper()), difference(stated, culprit.proper()), calculations, List.of());
    }

    private static Said said(Culprit culprit, Calculation.Kind kind, Money stated) {
        Value label = Value.of(culprit.cell().label());
        Value proper = Value.of(culprit.proper());
        if (kind == Calculation.Kind.LIMIT) {
            boolean isTooLittle = stated.compareTo(culprit.proper()) < 0;
            return isTooLittle
                    ? Said.of("check.said.least", label, proper, Value.of(stated))
                    : Said.of("check.said.limit", label, proper, Value.of(stated));
        }
        return culprit.isSure()
                ? Said.of("check.said.amount", label, proper, Value.of(stated))
                : Said.of("check.said.parts", label, proper, Value.of(stated));
    }

    private static @Nullable Value difference(@Nullable Money stated, @Nullable Money proper) {
        return stated == null || proper == null ? null : Value.of(stated.minus(proper));
    }
}
