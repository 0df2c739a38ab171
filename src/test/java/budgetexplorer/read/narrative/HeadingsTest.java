package budgetexplorer.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.narrative.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which paragraphs are headings, with their numbers or without.
class HeadingsTest {
    @ParameterizedTest
    @CsvSource({"一、主要职责, DUTIES", "部门主要职能, DUTIES", "二、机构设置情况, ORGANISATION", "一、部门收支总体情况说明, BALANCE",
            "部门收支总体情况说 明, BALANCE", "（一）2026年部门预算收支情况说明, BALANCE", "二、部门收入总体情况说明, INCOME", "收入预算情况说明, INCOME",
            "三、部门支出总体情况说明, EXPENDITURE", "四、财政拨款收支总体情况说明, APPROPRIATION_BALANCE", "五、一般公共预算支出情况说明, GENERAL",
            "一般公共预算拨款支出情况, GENERAL", "六、一般公共预算基本支出情况说明, GENERAL_BASIC", "七、一般公共预算“三公”经费支出情况说明, THREE_PUBLIC",
            "财政拨款三公经费预算情况说明, THREE_PUBLIC", "八、政府性基金预算支出情况说明, GOVERNMENT_FUND", "九、国有资本经营预算支出情况说明, STATE_CAPITAL",
            "十、政府采购预算情况说明, PROCUREMENT", "十一、政府购买服务预算情况说明, PURCHASED_SERVICES", "十二、项目预算绩效目标情况说明, GOALS",
            "十三、2026年部门预算其他重要事项情况说明, OTHER_MATTERS", "（一）机关运行经费安排情况说明, OPERATING_COSTS", "(二)国有资产占用情况说明, STATE_ASSETS",
            "第四部分 名词解释, GLOSSARY", "名词解释, GLOSSARY"})
    void aSectionIsRecognisedByItsWords(String heading, SectionKind kind) {
        assertThat(Headings.sectionKind(heading)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"八、机关运行经费：为保障运转的资金。", "2026年政府采购预算93.81万元", "绩效目标情况详见表12。", "部门收支总体情况表", "收入\t支出情况",
            "第二部分 2026年部门预算情况说明",
            "按政府采购项目类型划分，其中："})
    void otherParagraphsAreNoSections(String paragraph) {
        assertThat(Headings.sectionKind(paragraph)).isEmpty();
    }
}
