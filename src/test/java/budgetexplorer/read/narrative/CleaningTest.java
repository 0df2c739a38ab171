package budgetexplorer.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a document's paragraphs before they are read.
class CleaningTest {
    @ParameterizedTest
    @CsvSource({"# 一、主要职责, 一、主要职责", "## **一、主要职责**, 一、主要职责", "- 一、主要职责, 一、主要职责", "<b>合计</b>, 合计", "'  合　计 ', 合 计",
            "*<b>*合计, 合计"})
    void marksAreTakenAway(String line, String cleaned) {
        assertThat(clean(line)).isEqualTo(cleaned);
    }

    @Test
    void contentsListsAreLeftOut() {
        assertThat(clean("甲局预算说明", "目 录", "第一部分 概况 3", "- 一、主要职责......4", "第一部分 概况", "一、主要职责", "管事。"))
                .isEqualTo("甲局预算说明\n第一部分 概况\n一、主要职责\n管事。");
    }

    @Test
    void pageNumbersAreLeftOutAndDoNotPartAParagraph() {
        assertThat(clean("支出包括：教育支出8.00", "- 3 -", "万元、国防支出1.00万元。", "第 4 页 共 9 页", "完。"))
                .isEqualTo("支出包括：教育支出8.00万元、国防支出1.00万元。\n完。");
    }

    @ParameterizedTest
    @CsvSource({"（八）农林水支出（类）林业（款）防灾, 减灾（项）支出1.00万元。", "基本支出1.32万, 元，项目支出2.00万元。", "推动农产品加, 工业发展。", "比8., 50万元多。"})
    void aParagraphThatAPageBrokeIsJoined(String first, String second) {
        assertThat(clean(first, second)).isEqualTo(first + second);
    }

    @ParameterizedTest
    @CsvSource({"支出1.00万元, （二）会议费", "支出1.00万元, 2. 会议费", "一、部门收支总体情况说明, 总预算1.00万元", "（一）内设机构的数量、名称等, 甲局设两科", "完成。, 继续",
            "办法（试行）。”, 继续", "第一部分 概况, 甲局"})
    void otherParagraphsStayApart(String first, String second) {
        assertThat(clean(first, second)).isEqualTo(first + "\n" + second);
    }

    @Test
    void theTablesAndTheListOfThemAreLeftOut() {
        assertThat(clean("十三、其他重要事项情况说明", "完。", "第三部分 2026年部门预算报表", "- 一、部门收支总体情况表（表1）", "上述报表详见附件。", "第四部分 名词解释",
                "一、甲：乙。", "第五部分 附件", "预算公开01表", "项目\t预算数", "合计\t1.00"))
                .isEqualTo("十三、其他重要事项情况说明\n完。\n第四部分 名词解释\n一、甲：乙。");
        assertThat(clean("完。", "部门收支总体情况表", "项目\t预算数")).isEqualTo("完。");
    }

    @Test
    void aSmallTableOfASectionStays() {
        assertThat(clean("（二）重点项目：", "项目名称\t预算数", "灯会\t7.00")).isEqualTo("（二）重点项目：\n项目名称\t预算数\n灯会\t7.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "目录", "-", "1", "。"})
    void nothingMuchIsNoNarrative(String line) {
        assertThat(new NarrativeReader().read(List.of(line, line))).isEmpty();
    }

    private static String clean(String... lines) {
        return Cleaning.clean(List.of(lines));
    }
}
