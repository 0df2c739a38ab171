package budgetexplorer.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Numeral;
import budgetexplorer.model.narrative.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What single sentences claim.
class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026年部门支出总预算12.50万元。 | AMOUNT 12.50 万元 [部门支出总预算] 2026",
            "2026年部门支出总预算１２．５０万元。 | AMOUNT 12.50 万元 [部门支出总预算] 2026",
            "2026年部门支出总预算12.50 万元。 | AMOUNT 12.50 万元 [部门支出总预算] 2026",
            "部门支出总预算125,000元。 | AMOUNT 125000 元 [部门支出总预算] 2026",
            "支出总预算：12.50万元。 | AMOUNT 12.50 万元 [支出总预算] 2026",
            "会议费2026年预算1.00万元。 | AMOUNT 1.00 万元 [会议费] 2026",
            "2025年会议费预算1.00万元。 | PRIOR_YEAR 1.00 万元 [会议费预算] 2025",
            "上年结转结余1.00万元。 | AMOUNT 1.00 万元 [上年结转结余] 2026",
            "农林水支出(类)林业(款)防灾(项)支出3.00万元。 | AMOUNT 3.00 万元 [农林水支出, 林业, 防灾] 2026",
            "农林水支出（213类）3.00万元。 | AMOUNT 3.00 万元 [农林水支出] 2026",
            "单价50万元以上设备2台。 | COUNT 2 台 [单价50万元以上设备] 2026", "农林水支出（类）3.00万元。 | AMOUNT 3.00 万元 [农林水支出] 2026",
            "工会经费-3.00万元。 | AMOUNT -3.00 万元 [工会经费] 2026",
            "项目支出占支出总预算的9.10%。 | SHARE 9.10 % [项目支出] 2026",
            "项目支出同比减少2.00万元。 | CHANGE 2.00 万元 [项目支出] 2026",
            "项目支出较上年增加了2.00万元。 | CHANGE 2.00 万元 [项目支出] 2026",
            "项目支出比2025年预算数下降7.00％。 | RATE 7.00 % [项目支出] 2026",
            "本部门编制内车辆3辆。 | COUNT 3 辆 [编制内车辆] 2026"})
    void oneFigure(String sentence, String claimed) {
        assertThat(figures(sentence)).extracting(FiguresTest::told).containsExactly(claimed);
    }

    @Test
    void whatFollowsIsOfTheSameSubjectUntilAnotherIsNamed() {
        assertThat(figures("印刷费5.00万元，比上年预算数4.00万元增加1.00万元，增长25.00%，占比2.00%；水费1.00万元。"))
                .extracting(FiguresTest::told).containsExactly("AMOUNT 5.00 万元 [印刷费] 2026",
                        "PRIOR_YEAR 4.00 万元 [印刷费] 2025", "CHANGE 1.00 万元 [印刷费] 2026",
                        "RATE 25.00 % [印刷费] 2026", "SHARE 2.00 % [印刷费] 2026", "AMOUNT 1.00 万元 [水费] 2026");
    }

    @ParameterizedTest
    @CsvSource({"增加, INCREASE", "增长, INCREASE", "上升, INCREASE", "减少, DECREASE", "下降了, DECREASE", "降低, DECREASE"})
    void aChangeHasADirection(String word, Direction direction) {
        assertThat(figures("印刷费5.00万元，同比" + word + "1.00万元。").getLast().direction()).contains(direction);
    }

    @Test
    void moneyKeepsThePrecisionStated() {
        assertThat(figures("印刷费1,234.50万元。").getFirst().money()).contains(new Money(1_234_500_000L, 10_000));
        assertThat(figures("水费占支出总预算3.00%。").getFirst().money()).isEmpty();
    }

    @Test
    void partsBelongToTheirWhole() {
        assertThat(figures("印刷费5.00万元，其中：彩印4.00万元，黑白1.00万元。水费2.00万元。"))
                .extracting(figure -> figure.subject()).containsExactly(List.of("印刷费"), List.of("印刷费", "彩印"),
                        List.of("印刷费", "黑白"), List.of("水费"));
        assertThat(figures("收入包括：拨款3.00万元；支出包括：教育支出1.00万元、国防支出2.00万元。"))
                .extracting(figure -> figure.subject()).containsExactly(List.of("收入", "拨款"), List.of("支出", "教育支出"),
                        List.of("支出", "国防支出"));
    }

    @Test
    void partsInBracketsEndWithThem() {
        assertThat(figures("印刷费5.00万元（其中：彩印4.00万元，黑白1.00万元），占支出总预算1.00%；水费2.00万元。"))
                .extracting(FiguresTest::told).containsExactly("AMOUNT 5.00 万元 [印刷费] 2026",
                        "AMOUNT 4.00 万元 [印刷费, 彩印] 2026", "AMOUNT 1.00 万元 [印刷费, 黑白] 2026",
                        "SHARE 1.00 % [印刷费] 2026", "AMOUNT 2.00 万元 [水费] 2026");
    }

    @Test
    void numberedParagraphsAreThePartsOfWhatLeadsThem() {
        assertThat(figures("2026年会务预算9.00万元，其中：", "（一）场地费5.00万元。其中：", "1. 租金4.00万元。", "2. 水电1.00万元。",
                "（二）资料费4.00万元。", "2026年差旅预算1.00万元。")).extracting(figure -> figure.subject()).containsExactly(
                        List.of("会务预算"), List.of("会务预算", "场地费"), List.of("会务预算", "场地费", "租金"),
                        List.of("会务预算", "场地费", "水电"), List.of("会务预算", "资料费"), List.of("差旅预算"));
    }

    @Test
    void partsAreFoundWhereWordNumbersTheParagraphs() {
        assertThat(figures("按用途划分，共分为2类，其中：", "场地费5.00万元。", "资料费4.00万元。", "2026年差旅预算1.00万元。"))
                .extracting(figure -> figure.subject()).containsExactly(List.of("用途"), List.of("用途", "场地费"),
                        List.of("用途", "资料费"), List.of("差旅预算"));
    }

    @Test
    void whatIsClaimedWithoutANumberIsKept() {
        assertThat(statement("会议费1.00万元，与上年持平。").asserts(Assertion.Kind.UNCHANGED)).isTrue();
        assertThat(statement("会议费1.00万元，全部为基本支出。").asserts(Assertion.Kind.ALL_BASIC)).isTrue();
        assertThat(statement("会议费1.00万元，均为项目支出。").asserts(Assertion.Kind.ALL_PROJECT)).isTrue();

        Statement nothing = statement("2026年本部门无政府性基金预算支出安排，故无数据情况说明。");
        assertThat(nothing.asserts(Assertion.Kind.NOTHING)).isTrue();
        assertThat(nothing.subject()).containsExactly("政府性基金预算支出");
    }

    @Test
    void aReasonHasTheDirectionItExplains() {
        Narrative narrative = narrative("会议费1.00万元，同比减少2.00万元，减少的主要原因是：线上开会，少花3万元。");
        var reason = narrative.sections().getFirst().statements().getFirst().reason().orElseThrow();

        assertThat(reason.trend().orElseThrow().direction()).isEqualTo(Direction.DECREASE);
        assertThat(reason.span().in(narrative.text())).isEqualTo("线上开会，少花3万元");
        assertThat(narrative.figures()).hasSize(2);
    }

    @Test
    void figuresAfterAReasonOrAPurposeAreNotLostInIt() {
        assertThat(figures("会议费1.00万元，减少的原因是：少开会；差旅费2.00万元，占会务预算9.00%。")).hasSize(3);
        assertThat(figures("会议费1.00万元，主要用于年会，同比增加0.50万元，增长100.00%。")).hasSize(3);
        assertThat(figures("会议费1.00万元，主要用于年会2次。差旅费2.00万元，主要用于出差。")).hasSize(2);
    }

    @Test
    void listsGiveTheirNames() {
        assertThat(statement("人员经费1.00万元，主要包括：工资、维修（护、养）费、奖金等。").names())
                .extracting(name -> name.name()).containsExactly("工资", "维修（护、养）费", "奖金");
        assertThat(statement("按内容划分，分为基本支出预算和项目支出预算。").names()).extracting(name -> name.name())
                .containsExactly("基本支出预算", "项目支出预算");
    }

    @Test
    void aTableOfProjectsGivesTheirAmounts() {
        assertThat(figures("项目名称\t预算数（单位：万元）\t绩效目标", "灯会\t7.00\t1.观众100人以上"))
                .extracting(FiguresTest::told).containsExactly("AMOUNT 7.00 万元 [灯会] 2026");
    }

    @ParameterizedTest
    @CsvSource({"会议费用于2026年年会。, YEAR", "详见表12。, REFERENCE", "自7月起执行。, REFERENCE", "2060101行政运行。, REFERENCE",
            "主要用于5次演练。, FREE_TEXT", "完成培训30人以上。, FREE_TEXT", "推广5G应用。, FREE_TEXT", "满意度90%。, NOT_UNDERSTOOD",
            "会议费12。, NOT_UNDERSTOOD", "会议费12345678901234567.00万元。, NOT_UNDERSTOOD"})
    void aNumberThatIsNoFigureIsTold(String sentence, Numeral.Use use) {
        assertThat(narrative(sentence).numerals().getLast().use()).isEqualTo(use);
        assertThat(narrative(sentence).figures()).isEmpty();
    }

    private static String told(Figure figure) {
        return Stream.of(figure.claim(), figure.number().toPlainString(), figure.unit(), figure.subject(),
                figure.year().orElseThrow()).map(String::valueOf).reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }

    private static Statement statement(String sentence) {
        return narrative(sentence).sections().getFirst().statements().getFirst();
    }

    private static List<Figure> figures(String... paragraphs) {
        List<Figure> figures = narrative(paragraphs).figures().toList();
        assertThat(figures).allMatch(figure -> figure.claim() != Claim.SHARE || figure.trend().isEmpty());
        return figures;
    }

    private static Narrative narrative(String... paragraphs) {
        return new NarrativeReader()
                .read(Stream.concat(Stream.of("2026年部门预算公开说明", "一、部门收支总体情况说明"), Stream.of(paragraphs)).toList())
                .orElseThrow();
    }
}
