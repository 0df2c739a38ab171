package budgetexplorer.model.goal;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.table.Field;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            // signs
            "≥90%|≥|90|%", "≤550万元|≤|550|万元", "=100%|=|100|%", ">95%|>|95|%", "<3次|<|3|次", "≧2台|≥|2|台", ">=2台|≥|2|台",
            "＝1个|=|1|个", "≥　７．５　％|≥|7.5|%", "≥75,000人次|≥|75000|人次", "≥-3%|≥|-3|%", "≥90|≥|90|''", "≥100。|≥|100|''",
            // units
            "≥75000人次|≥|75000|人次", "≥100册、份|≥|100|册、份", "≥630亿|≥|630|亿", "≤600千克标准煤|≤|600|千克标准煤", "≤75工作日|≤|75|工作日",
            "≤30日|≤|30|日", "≤40.2万元|≤|40.2|万元", "≥5吨/年|≥|5|吨/年",
            // a number alone
            "20项|=|20|项", "90%|=|90|%", "2年|=|2|年", "3个月|=|3|个月",
            // words
            "不低于90%|≥|90|%", "不得少于3人|≥|3|人", "不小于2次|≥|2|次", "至少1次|≥|1|次", "大于或等于80分|≥|80|分", "达90%|≥|90|%",
            "达到5家|≥|5|家",
            "不超过5万元|≤|5|万元", "不高于2%|≤|2|%", "小于等于7天|≤|7|天", "大于70%|>|70|%", "超过30场|>|30|场", "低于5%|<|5|%", "少于2起|<|2|起",
            "等于4期|=|4|期", "约200人|=|200|人",
            // words behind the number
            "100项以上|≥|100|项", "90%及以上|≥|90|%", "15个工作日内|≤|15|个工作日", "5%以内|≤|5|%", "2天之内|≤|2|天", "3起以下|≤|3|起",
            "50人左右|=|50|人",
            "不低于90%以上|≥|90|%", "达到5万元以内|≤|5|万元", "控制在5%以内|≤|5|%",
            // with what is measured said again
            "投诉率低于5%|<|5|%", "新增上规入统企业≥1家|≥|1|家", "考核总分≥90分|≥|90|分", "参赛企业满意度(抽测)不小于90%|≥|90|%", "获奖作品达5%|≥|5|%",
            "确认个数/注册个数大于70%|>|70|%", "2026年新增企业≥1家|≥|1|家"})
    void aTargetWithANumberIsMeasured(String text, String operator, String value, String unit) {
        assertThat(target(text)).isInstanceOfSatisfying(Target.Measured.class, measured -> {
            assertThat(measured.operator().symbol()).isEqualTo(operator);
            assertThat(measured.value()).isEqualByComparingTo(value);
            assertThat(measured.unit()).isEqualTo(unit);
            assertThat(measured.text()).isEqualTo(text);
        });
    }

    @Test
    void aTargetMaySayItselfWhatIsMeasured() {
        assertThat(target("系统故障率低于5%")).isEqualTo(
                new Target.Measured("系统故障率", Operator.LESS_THAN, new BigDecimal(5), "%", "系统故障率低于5%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"优", "全年", "按时", "长期/优", "12月31日前", "2025年12月31日前", "每年12月31日前", "12月底前", "8月前", "12月",
            "2026年", "≤12月31日",
            "31日", "年底之前", "12月底完成", "不超过批复预算", "预算控制内", "村党支部保持4星级", "知晓率相比上一年提高5%", "≥1家，≤3家", "每季度3至5次以上", "90%-95%",
            "≥90%且无投诉", "百分之九十", "产值不低于上一年度产值", "满意度无“不满意”"})
    void otherTargetsStayInWords(String text) {
        assertThat(target(text)).isEqualTo(new Target.InWords(text));
    }

    @Test
    void aPrefixIsNoPartOfTheName() {
        assertThat(names("数量指标：采购完成次数(≥1次)")).containsExactly("采购完成次数");
        assertThat(names("服务对象满意度指标:受训者满意度（≥90%）")).containsExactly("受训者满意度");
        assertThat(names("满意度指标：服务对象满意度指标(=100%)")).containsExactly("服务对象满意度指标");
    }

    @Test
    void prefixesDivideACell() {
        assertThat(names("数量指标：印刷手册(全部)数量指标：服务提升活动(长期)  质量指标：合格率(=100%)")).containsExactly("印刷手册", "服务提升活动",
                "合格率");
    }

    @Test
    void targetsDivideACell() {
        assertThat(names("新产品、新技术(≥7个)知识产权(≥30项)")).containsExactly("新产品、新技术", "知识产权");
        assertThat(names("机制升级(优)引进和转化(优)")).containsExactly("机制升级", "引进和转化");
        assertThat(names("技术突破(20项) 合作模式(有效推动) 培训(较好)")).containsExactly("技术突破", "合作模式", "培训");
        assertThat(names("印刷册数(全部)；发放册数（半数）。\n合格率 (≥9%)")).containsExactly("印刷册数", "发放册数", "合格率");
    }

    @Test
    void bracketsMayBePartOfAName() {
        assertThat(names("引进(含柔性)和培育G类以上人才总数(≥10人)")).containsExactly("引进(含柔性)和培育G类以上人才总数");
        assertThat(names("获奖工业企业（园区）数量(≥150家)")).containsExactly("获奖工业企业（园区）数量");
        assertThat(names("(智能电网)投资金额(≥1万元) 经济效益指标：(其它)产值(不降)")).containsExactly("(智能电网)投资金额", "(其它)产值");
        assertThat(names("满意度(抽测) (≥90%)")).containsExactly("满意度(抽测)");
        assertThat(names("第(2)期(2025年)培训(≥3次)")).containsExactly("第(2)期(2025年)培训");
    }

    @Test
    void aTargetMayStandWithoutBrackets() {
        List<Indicator> indicators = of("培训人数≥100人；满意度不低于90%");

        assertThat(indicators).extracting(Indicator::name).containsExactly("培训人数", "满意度");
        assertThat(indicators).extracting(each -> each.target().text()).containsExactly("≥100人", "不低于90%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"提高办公效率", "≥90%", "(≥90%)", "获奖企业(园区)数量", "采购(≥1次", "采购≥1次)", "90%", ")(", "("})
    void whatHasNoNameOrNoTargetIsKeptAsText(String cell) {
        assertThat(of(cell)).singleElement().satisfies(indicator -> {
            assertThat(indicator.text()).isEqualTo(cell);
            assertThat(indicator.name()).isEqualTo(cell);
            assertThat(indicator.target()).isEqualTo(new Target.Unrecognised());
        });
    }

    @Test
    void aBracketThatIsNeverClosedSpoilsNoOtherPrefix() {
        List<Indicator> indicators = of("数量指标：采购(≥1次 数量指标：验收(≥2次)");

        assertThat(indicators).extracting(Indicator::text).containsExactly("数量指标：采购(≥1次", "数量指标：验收(≥2次)");
        assertThat(IndicatorCount.of(indicators)).isEqualTo(new IndicatorCount(2, 1, 0, 1));
    }

    @Test
    void textBehindTheLastTargetIsKept() {
        assertThat(of("采购(≥1次)其他事项")).extracting(Indicator::text).containsExactly("采购(≥1次)", "其他事项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "/", "-", "无"})
    void aCellThatStatesNothingHasNoIndicator(String cell) {
        assertThat(of(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "(", ")", "()", "a(1)", "≥", "≥1", "数量指标：", "不", " ", "1,111"})
    void hostileCellsAreReadInNoTime(String piece) {
        String cell = piece.repeat(32_767 / piece.length());

        assertThat(String.join("", of(cell).stream().map(Indicator::text).toList())).isEqualTo(cell.strip());
    }

    private static List<Indicator> of(String cell) {
        return Indicators.of(Field.QUANTITY_INDICATOR, cell);
    }

    private static List<String> names(String cell) {
        return of(cell).stream().map(Indicator::name).toList();
    }

    private static Target target(String text) {
        return of("指标(" + text + ")").getFirst().target();
    }
}
