package budgetexplorer.service.audit;

import static budgetexplorer.check.finding.Calculation.Kind.CHANGE;
import static budgetexplorer.check.finding.Calculation.Kind.COUNT;
import static budgetexplorer.check.finding.Calculation.Kind.LIMIT;
import static budgetexplorer.check.finding.Calculation.Kind.RATE;
import static budgetexplorer.check.finding.Calculation.Kind.SHARE;
import static budgetexplorer.check.finding.Calculation.Kind.SUM;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How findings are put into words.
class FindingWordsTest {
    private static final BudgetId BUDGET = new BudgetId("510", 2025, Stage.PUBLISHED, 1);

    private static FindingWords words(Language language, MoneyUnit unit) {
        return new FindingWords(Messages.of(language), new AmountFormat(unit));
    }

    private static final FindingWords WORDS = words(Language.ZH, MoneyUnit.TEN_THOUSAND_YUAN);

    private static Evidence cell(@Nullable Value value) {
        return new Evidence(new Link.TableCell(BUDGET, TableKind.PROCUREMENT, 4, 11), "10/x", "合计", value);
    }

    private static Evidence money(String amount) {
        return cell(Value.of(Money.of(new BigDecimal(amount), 2, MoneyUnit.TEN_THOUSAND_YUAN)));
    }

    private static Evidence percent(String number) {
        return cell(new Value.Quantity(new BigDecimal(number), "%"));
    }

    private static String written(Calculation.Kind kind, Outcome outcome, Evidence result, Evidence... terms) {
        return WORDS.calculation(new Calculation("rule", kind, outcome, result, List.of(terms)));
    }

    @Test
    void arithmeticIsWrittenOut() {
        assertThat(written(SUM, Outcome.FAIL, money("0"), money("17.23"), money("360")))
                .isEqualTo("17.23 + 360.00 = 377.23 ≠ 0.00");
        assertThat(written(SUM, Outcome.PASS, money("377.23"), money("17.23"), money("360")))
                .isEqualTo("17.23 + 360.00 = 377.23 = 377.23");
        assertThat(written(SUM, Outcome.ROUNDING, money("377.24"), money("17.23"), money("360")))
                .isEqualTo("17.23 + 360.00 = 377.23 ≈ 377.24");
        assertThat(written(SUM, Outcome.FAIL, money("1"), money("2"))).isEqualTo("2.00 ≠ 1.00");
        assertThat(written(SUM, Outcome.PASS, money("1"), money("2"), money("-1")))
                .isEqualTo("2.00 − 1.00 = 1.00 = 1.00");
        assertThat(written(LIMIT, Outcome.PASS, money("9"), money("2"), money("3")))
                .isEqualTo("2.00 + 3.00 = 5.00 ≤ 9.00");
        assertThat(written(LIMIT, Outcome.FAIL, money("1"), money("2"))).isEqualTo("2.00 > 1.00");
        assertThat(written(SHARE, Outcome.PASS, percent("90.78"), money("8215.52"), money("9050.14")))
                .isEqualTo("8,215.52 ÷ 9,050.14 = 90.78% = 90.78%");
        assertThat(written(CHANGE, Outcome.FAIL, money("21"), money("100"), money("80")))
                .isEqualTo("100.00 − 80.00 = 20.00 ≠ 21.00");
        assertThat(written(RATE, Outcome.FAIL, percent("20.0"), money("100"), money("80")))
                .isEqualTo("(100.00 − 80.00) ÷ 80.00 = 25.0% ≠ 20.0%");
        assertThat(written(COUNT, Outcome.FAIL, cell(Value.of(3, "个")), cell(Value.of("甲")), cell(Value.of("乙"))))
                .isEqualTo("甲、乙 = 2个 ≠ 3个");
        assertThat(written(SUM, Outcome.UNCHECKED, money("5"), money("2"), cell(null)))
                .isEqualTo("2.00 + — = ?（表中 5.00）");
    }

    @Test
    void aLongSumLacksItsMiddle() {
        Evidence[] terms = Collections.nCopies(24, money("1")).toArray(Evidence[]::new);
        terms[4] = money("99");

        assertThat(written(SUM, Outcome.FAIL, money("0"), terms))
                .isEqualTo("1.00 + 1.00 + 1.00 + 1.00 + … + 1.00 + 1.00（共 24 项） = 122.00 ≠ 0.00");
    }

    @Test
    void whatWouldLookTheSameIsWrittenExactly() {
        var stated = cell(Value.of(new Money(100_000_001, 1)));
        var term = cell(Value.of(new Money(100_000_002, 1)));

        assertThat(WORDS.calculation(new Calculation("rule", SUM, Outcome.ROUNDING, stated, List.of(term))))
                .isEqualTo("100.000002 ≈ 100.000001");
        assertThat(WORDS.value(Value.of(new Money(-1, 1)))).isEqualTo("-0.000001");
        assertThat(WORDS.value(null)).isEqualTo("—");
    }

    @Test
    void whatRoundingAllowsIsSaid() {
        Calculation kept = new Calculation("rule", SUM, Outcome.ROUNDING, money("377.24"),
                List.of(money("17.23"), money("360")));
        Calculation exceeded = new Calculation("rule", SUM, Outcome.FAIL, money("377.29"),
                List.of(money("17.23"), money("300"), money("60")));

        assertThat(WORDS.allowance(kept)).contains("2 项之和，每项各自四舍五入，允许尾差 ±0.015 万元；实差 0.01，属尾差");
        assertThat(WORDS.allowance(exceeded)).contains("3 项之和，每项各自四舍五入，允许尾差 ±0.02 万元；实差 0.06，超出");
        assertThat(WORDS.allowance(new Calculation("rule", SUM, Outcome.PASS, money("1"), List.of(money("1")))))
                .isEmpty();
        assertThat(words(Language.EN, MoneyUnit.TEN_THOUSAND_YUAN).allowance(kept)).hasValueSatisfying(
                text -> assertThat(text).startsWith("2 terms, each rounded on its own, may miss by ±0.015"));
    }

    @Test
    void placesAndHeadingsAreThoseOfTheDocument(@TempDir Path folder) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            AuditReport real = new AuditBudgets(new BrowseLibrary(library))
                    .audit(SampleLibrary.budget(library, "510:2025"));
            String text = real.audited().told().narrative().text();
            Link sentence = new Link.Sentence(BUDGET,
                    OptionalInt.of(text.indexOf("23,978.19", text.indexOf("部门支出总预算"))));

            assertThat(WORDS.place(real, cell(null))).isEqualTo("表10");
            assertThat(WORDS.place(real, new Evidence(sentence, "x", "", null))).isEqualTo("说明 三（一）5");
            assertThat(heading(real, Language.ZH, Outcome.FAIL, Outcome.FAIL, Outcome.WARNING, Outcome.ROUNDING))
                    .isEqualTo("510 柳州市工业和信息化局 2025：2 处差错都在表 10 的“合计”列；1 处疑点；其余只有尾差");
            assertThat(heading(real, Language.EN, Outcome.FAIL)).isEqualTo(
                    "510 柳州市工业和信息化局 2025: 1 fault in column “合计” of table 10");
            assertThat(heading(real, Language.EN, Outcome.FAIL, Outcome.FAIL, Outcome.WARNING, Outcome.WARNING,
                    Outcome.UNCHECKED, Outcome.ROUNDING)).endsWith(": all 2 faults in column “合计” of table 10; "
                            + "2 doubts; 1 place that could not be checked; otherwise rounding only");
            assertThat(heading(real, Language.ZH, Outcome.PASS)).endsWith("：没有差错");
            assertThat(heading(real, Language.ZH, Outcome.ROUNDING)).endsWith("：没有差错；只有 1 处尾差");
        }
    }

    /// Of a made-up audit with such outcomes, all in the column 合计 of table 10.
    private static String heading(AuditReport real, Language language, Outcome... outcomes) {
        int column = real.audited().stated(TableKind.PROCUREMENT).table().columns().stream()
                .filter(each -> each.label().endsWith("合计")).findFirst().map(each -> real.audited()
                        .stated(TableKind.PROCUREMENT).table().columns().indexOf(each))
                .orElseThrow();
        Evidence judged = new Evidence(new Link.TableCell(BUDGET, TableKind.PROCUREMENT, 4, column), "x", "合计", null);
        List<Finding> findings = Arrays.stream(outcomes)
                .map(outcome -> Finding.of("row.structure", outcome, Said.of("check.said.noText"), judged)).toList();
        return words(language, MoneyUnit.TEN_THOUSAND_YUAN)
                .heading(new AuditReport(real.budget(), real.audited(), new Audit(findings, 0, 0)));
    }
}
