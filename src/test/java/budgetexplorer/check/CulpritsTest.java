package budgetexplorer.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Which cell is at fault. Each grid is a table whose last row and column are the sums.
class CulpritsTest {
    @Test
    void aWrongPartIsToldByItsRowAndItsColumn() {
        assertThat(faults("1 2 3", "4 50 9", "5 7 12")).containsExactly("b1 5.00");
    }

    @Test
    void aWrongTotalIsToldToo() {
        assertThat(faults("1 2 3", "4 5 19", "5 7 12")).containsExactly("c1 9.00");
    }

    @Test
    void theLastTotalIsToldThoughItIsNoPart() {
        assertThat(faults("1 2 3", "4 5 9", "5 7 21")).containsExactly("c2 12.00");
    }

    @Test
    void twoFaultsAreToldApart() {
        assertThat(faults("1 2 30", "4 5 9", "6 7 12")).containsExactlyInAnyOrder("c0 3.00", "a2 5.00");
    }

    @Test
    void swappedDigitsAreMendedAsWell() {
        assertThat(faults("12 34 46", "56 87 134", "68 112 180")).containsExactly("b1 78.00");
    }

    @Test
    void ofPartsThatExplainTheSameTheOneWithASlipIsNamed() {
        Finding finding = findings(List.of(
                Identity.sum("sum", cell("a", "5961.00"), List.of(cell("b", "61.00"), cell("c", "590.00"))),
                Identity.same("same", cell("a", "5961.00"), cell("e", "5961.00")))).getFirst();

        assertThat(finding.judged().label()).isEqualTo("c");
        assertThat(finding.said().key()).isEqualTo("check.said.amount");
    }

    @Test
    void whereNobodyCanTellTheTotalStandsForItsParts() {
        Finding finding = findings(List.of(
                Identity.sum("sum", cell("a", "50.00"), List.of(cell("b", "12.34"), cell("c", "17.21"))),
                Identity.same("same", cell("a", "50.00"), cell("e", "50.00")))).getFirst();

        assertThat(finding.judged().label()).isEqualTo("a");
        assertThat(finding.said().key()).isEqualTo("check.said.parts");
        assertThat(finding.evidence()).hasSize(3);
    }

    @Test
    void whatIsTooMuchForALimitIsSaidSo() {
        Finding tooMuch = findings(List.of(Identity.limit("limit", cell("a", "5.00"), List.of(cell("b", "7.00"))),
                Identity.same("same", cell("a", "5.00"), cell("c", "5.00")))).getFirst();

        assertThat(tooMuch.judged().label()).isEqualTo("b");
        assertThat(tooMuch.said().key()).isEqualTo("check.said.limit");
    }

    @Test
    @Timeout(10)
    void aTableInTheWrongUnitIsToldInNoTime() {
        List<Identity> identities = new ArrayList<>();
        List<Evidence> ones = new ArrayList<>();
        List<Evidence> others = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            ones.add(cell("one" + i, i + 1 + ".00"));
            others.add(cell("other" + i, (i + 1) * 10_000L + ".00"));
            identities.add(Identity.same("same", ones.get(i), others.get(i)));
            if (i % 30 == 29) {
                identities.add(sum("one total" + i, ones.subList(i - 29, i + 1)));
                identities.add(sum("other total" + i, others.subList(i - 29, i + 1)));
            }
        }

        assertThat(findings(identities)).hasSizeGreaterThan(1_000);
    }

    private static Identity sum(String name, List<Evidence> parts) {
        long fen = parts.stream().mapToLong(part -> part.money().fen()).sum();
        return Identity.sum("sum", cell(name, new Money(fen, 10_000).in(MoneyUnit.TEN_THOUSAND_YUAN)), parts);
    }

    /// What is said of a grid of whole numbers: the cells at fault, column and row, and what they should be.
    private static List<String> faults(String... rows) {
        List<List<Evidence>> grid = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            List<Evidence> cells = new ArrayList<>();
            for (String number : Arrays.asList(rows[row].split(" "))) {
                cells.add(cell((char) ('a' + cells.size()) + "" + row, number + ".00"));
            }
            grid.add(cells);
        }
        List<Identity> identities = new ArrayList<>();
        grid.forEach(row -> identities.add(Identity.sum("row", row.getLast(), row.subList(0, row.size() - 1))));
        for (int column = 0; column < grid.getFirst().size(); column++) {
            int place = column;
            List<Evidence> cells = grid.stream().map(row -> row.get(place)).toList();
            identities.add(Identity.sum("column", cells.getLast(), cells.subList(0, cells.size() - 1)));
        }
        return findings(identities).stream().map(finding -> finding.judged().label() + " "
                + ((Value.Money) finding.expected()).money().in(MoneyUnit.TEN_THOUSAND_YUAN)).toList();
    }

    private static List<Finding> findings(List<Identity> identities) {
        return Identities.findings(identities).stream().filter(finding -> finding.outcome() == Outcome.FAIL).toList();
    }

    private static Evidence cell(String name, String amount) {
        var at = new Link.TableCell(Audited.ID, TableKind.INCOME, OptionalInt.of(1), OptionalInt.of(1));
        return new Evidence(at, name, name, Value.of(MadeUp.money(amount)));
    }
}
