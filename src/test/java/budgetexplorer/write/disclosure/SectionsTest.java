package budgetexplorer.write.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.disclosure.Gap;
import budgetexplorer.model.disclosure.Goals;
import budgetexplorer.model.disclosure.ItemAmounts;
import budgetexplorer.model.disclosure.KeyProject;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Need.Kind;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the sections say, one by one.
class SectionsTest {
    private static ItemAmounts item(String code, String total, String basic, String project) {
        boolean noBasic = basic.isEmpty();
        boolean noProject = project.isEmpty();
        return new ItemAmounts(new FunctionCode(code), MadeFacts.money(total),
                noBasic ? Optional.empty() : Optional.of(MadeFacts.money(basic)),
                noProject ? Optional.empty() : Optional.of(MadeFacts.money(project)), noProject, noBasic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"110.00 | 100.00 | 同比增加10.00万元，同比增长10.00%",
            "90.00 | 100.00 | 同比减少10.00万元，同比下降10.00%", "100.00 | 100.00 | 与上年持平",
            "5.00 | 0.00 | 上年预算为0.00万元，同比增加5.00万元", "0.00 | 5.00 | 同比减少5.00万元，同比下降100.00%",
            "-5.00 | 10.00 | 同比减少15.00万元，同比下降150.00%", "5.00 | -3.00 | 上年预算为-3.00万元，同比增加8.00万元",
            "0.06 | 0.01 | 上年预算为0.01万元，同比增加0.05万元", "1000.01 | 1000.00 | 同比增加0.01万元，同比增长0.00%",
            "8.00 | 3.00 | 同比增加5.00万元，同比增长166.67%"})
    void aTotalIsComparedWithTheYearBefore(String now, String before, String told) {
        var facts = new MadeFacts().amount(SectionKind.BALANCE, now).prior(SectionKind.BALANCE, before);

        assertThat(facts.below("一、部门收支").getFirst()).endsWith("，" + told + "。");
    }

    @Test
    void balanceListsBothSides() {
        var facts = new MadeFacts().amount(SectionKind.BALANCE, "1234.5").prior(SectionKind.BALANCE, "1234.5")
                .income(SectionKind.BALANCE, "一般公共预算拨款", "1200").income(SectionKind.BALANCE, "上年结转结余", "34.5")
                .expense(SectionKind.BALANCE, "教育支出", "1234.5");

        assertThat(facts.below("一、部门收支")).containsExactly(
                "2026年部门收支总预算1,234.50万元，与上年持平。收入包括：一般公共预算拨款1,200.00万元、上年结转结余34.50万元。支出包括：教育支出1,234.50万元。");
    }

    @Test
    void incomeIsToldByFundAndWithAReason() {
        var facts = new MadeFacts().amount(SectionKind.INCOME, "110").prior(SectionKind.BALANCE, "100")
                .amount(SectionKind.INCOME, Field.GENERAL, "110").prior(SectionKind.INCOME, Field.GENERAL, "60")
                .amount(SectionKind.INCOME, Field.UNIT_FUNDS, "0").prior(SectionKind.INCOME, Field.UNIT_FUNDS, "40")
                .amount(SectionKind.INCOME, Field.STATE_CAPITAL, "0")
                .words(Kind.REASON, Subject.whole(SectionKind.INCOME), "新增任务。。");

        assertThat(facts.below("二、部门收入")).containsExactly("2026年部门收入总预算110.00万元，同比增加10.00万元，同比增长10.00%。其中：",
                "（一）一般公共预算拨款收入110.00万元，同比增加50.00万元，同比增长83.33%。",
                "（二）单位资金收入0.00万元，同比减少40.00万元，同比下降100.00%。", "2026年收入预算总体增加的主要原因是：新增任务。");
    }

    @Test
    void wordsThatBeginWithTheVerbAreNotGivenItTwice() {
        var facts = new MadeFacts().amount(SectionKind.INCOME, "90").prior(SectionKind.BALANCE, "100")
                .words(Kind.REASON, Subject.whole(SectionKind.INCOME), "是压减支出。");

        assertThat(facts.below("二、部门收入").getLast()).isEqualTo("2026年收入预算总体减少的主要原因：是压减支出。");
    }

    @Test
    void expenditureIsToldByCategoryAndByStructure() {
        var facts = new MadeFacts().amount(SectionKind.EXPENDITURE, "100").prior(SectionKind.BALANCE, "100")
                .amount(SectionKind.EXPENDITURE, Field.BASIC, "33.33")
                .prior(SectionKind.EXPENDITURE, Field.BASIC, "33.33")
                .amount(SectionKind.EXPENDITURE, Field.PROJECT, "66.67")
                .category("205", "教育支出", "100", "60").category("212", "城乡社区支出", "0", "40")
                .words(Kind.REASON, Subject.of(SectionKind.EXPENDITURE, new FunctionCode("205")), "新建学校");

        assertThat(facts.below("三、")).containsExactly(
                "2026年部门支出总预算100.00万元，基本支出预算33.33万元，占支出总预算33.33%，与上年持平。项目支出预算66.67万元，占支出总预算66.67%，同比××（请补充上年预算数）。",
                "（一）按支出功能分类科目划分，共分为1类，其中：",
                "1. 教育支出100.00万元，占支出总预算100.00%，同比增加40.00万元，同比增长66.67%，增加的主要原因是：新建学校。",
                "2. 城乡社区支出0.00万元（本年未安排），同比减少40.00万元，同比下降100.00%，减少的主要原因是：××（请补充减少的原因）。",
                "（二）按支出结构分类划分，分为基本支出预算和项目支出预算。",
                "1. 基本支出预算33.33万元，占支出总预算33.33%，与上年持平。",
                "2. 项目支出预算66.67万元，占支出总预算66.67%，同比××（请补充上年预算数）。");
    }

    @Test
    void everyItemIsToldWithItsPurpose() {
        var facts = new MadeFacts().amount(SectionKind.GENERAL, "30").amount(SectionKind.GENERAL, Field.BASIC, "15")
                .amount(SectionKind.GENERAL, Field.PROJECT, "15").name("205", "教育支出").name("20501", "教育管理事务")
                .name("2050101", "行政运行").name("2050102", "一般行政管理事务").name("2050199", "其他支出")
                .item(SectionKind.GENERAL, item("2050101", "10", "10", ""))
                .item(SectionKind.GENERAL, item("2050102", "10", "", "10"))
                .item(SectionKind.GENERAL, item("2050199", "10", "5", "5"))
                .words(Kind.PURPOSE, Subject.of(SectionKind.GENERAL, new FunctionCode("2050101")), "办公，；");

        assertThat(facts.below("五、")).containsExactly("2026年部门一般公共预算拨款支出30.00万元，其中：基本支出15.00万元，项目支出15.00万元。具体支出预算如下：",
                "（一）教育支出（类）教育管理事务（款）行政运行（项）支出10.00万元，全部为基本支出。主要用于：办公。",
                "（二）教育支出（类）教育管理事务（款）一般行政管理事务（项）支出10.00万元，全部为项目支出。主要用于：××（请补充主要用途）。",
                "（三）教育支出（类）教育管理事务（款）其他支出（项）支出10.00万元，其中：基本支出预算5.00万元，项目支出预算5.00万元。主要用于：××（请补充主要用途）。");
    }

    @Test
    void aCodeWithoutANameIsAGap() {
        var facts = new MadeFacts().amount(SectionKind.GENERAL, "10").name("205", "教育支出").name("2050101", "行政运行")
                .item(SectionKind.GENERAL, item("2050101", "10", "10", ""));

        assertThat(facts.below("五、").getLast()).startsWith("（一）教育支出（类）××（请补充款的名称）（款）行政运行（项）支出10.00万元");
        assertThat(facts.text().gaps()).extracting(Gap::need).contains(
                new Need(Kind.NAME, Subject.of(SectionKind.EXPENDITURE, new FunctionCode("20501"))));
    }

    @Test
    void basicExpenditureNamesWhatItConsistsOf() {
        var facts = new MadeFacts().amount(SectionKind.GENERAL_BASIC, "10")
                .amount(SectionKind.GENERAL_BASIC, Field.PERSONNEL, "10")
                .amount(SectionKind.GENERAL_BASIC, Field.OPERATING, "0").personnel("基本工资", "奖金");

        assertThat(facts.below("六、")).containsExactly("2026年部门一般公共预算基本支出10.00万元，其中：",
                "（一）人员经费10.00万元，主要包括：基本工资、奖金。", "（二）公用经费0.00万元。");
    }

    @Test
    void threePublicExpensesAreComparedOneByOne() {
        var facts = new MadeFacts().amount(SectionKind.THREE_PUBLIC, "5").prior(SectionKind.THREE_PUBLIC, "4")
                .amount(SectionKind.THREE_PUBLIC, Field.ABROAD, "0").prior(SectionKind.THREE_PUBLIC, Field.ABROAD, "0")
                .amount(SectionKind.THREE_PUBLIC, Field.RECEPTION, "5")
                .prior(SectionKind.THREE_PUBLIC, Field.RECEPTION, "4");

        assertThat(facts.below("七、").subList(0, 3)).containsExactly(
                "2026年部门一般公共预算安排的“三公”经费支出预算5.00万元，比2025年预算4.00万元，同比增加1.00万元，同比增长25.00%。其中：",
                "（一）因公出国（境）经费2026年预算0.00万元，与上年持平。",
                "（二）公务接待费2026年预算5.00万元，同比增加1.00万元，同比增长25.00%，增加的主要原因是：××（请补充增加的原因）。");
        assertThat(facts.below("七、").get(3)).startsWith("（三）公务用车购置及运行维护费2026年预算××");
    }

    @Test
    void whatIsEmptyHasItsStatement() {
        var facts = new MadeFacts().empty(TableKind.GOVERNMENT_FUND).empty(TableKind.STATE_CAPITAL)
                .empty(TableKind.PROCUREMENT).empty(TableKind.PURCHASED_SERVICES);

        assertThat(facts.below("八、")).containsExactly("2026年我部门无政府性基金预算支出安排。");
        assertThat(facts.below("九、")).containsExactly("2026年我部门无国有资本经营预算支出安排。");
        assertThat(facts.below("十、")).containsExactly("2026年我部门无政府采购预算安排。");
        assertThat(facts.below("十一、")).containsExactly("2026年我部门无政府购买服务预算安排。");
    }

    @Test
    void purchasesAreToldByWayByTypeAndByFund() {
        var facts = new MadeFacts().amount(SectionKind.PROCUREMENT, "10").prior(SectionKind.PROCUREMENT, "10")
                .amount(SectionKind.PROCUREMENT, Field.CENTRAL, "4").prior(SectionKind.PROCUREMENT, Field.CENTRAL, "4")
                .amount(SectionKind.PROCUREMENT, Field.DISPERSED, "6")
                .prior(SectionKind.PROCUREMENT, Field.DISPERSED, "6")
                .amount(SectionKind.PROCUREMENT, Field.CENTRAL_GOODS, "10")
                .amount(SectionKind.PROCUREMENT, Field.CENTRAL_WORKS, "0")
                .amount(SectionKind.PROCUREMENT, Field.CENTRAL_SERVICES, "0")
                .amount(SectionKind.PROCUREMENT, Field.GENERAL, "7")
                .amount(SectionKind.PROCUREMENT, Field.CARRY_OVER, "3")
                .amount(SectionKind.PURCHASED_SERVICES, "3").amount(SectionKind.PURCHASED_SERVICES, Field.GENERAL, "3");

        assertThat(facts.below("十、")).containsExactly(
                "2026年政府采购预算10.00万元，与上年持平。其中：政府集中采购预算4.00万元，占政府采购预算40.00%，与上年持平；分散采购预算6.00万元，占政府采购预算60.00%，与上年持平。",
                "按政府采购项目类型划分，其中：货物类采购预算10.00万元，工程类采购预算0.00万元，服务类采购预算0.00万元。",
                "按政府采购资金来源划分，其中：一般公共预算安排采购支出预算7.00万元，上年结转结余安排采购支出预算3.00万元。");
        assertThat(facts.below("十一、")).containsExactly("2026年纳入政府购买服务预算支出3.00万元，其中：通过一般公共预算安排购买服务支出预算3.00万元。");
    }

    @Test
    void theProjectsThatMatterMostHaveATable() {
        var facts = new MadeFacts().amount(SectionKind.GOALS, "20").goals(new Goals(2, "本级项目",
                List.of(new KeyProject("绿道", MadeFacts.money("12"), "建成\n10公里\t以上"))));

        assertThat(facts.below("十二、")).containsExactly(
                "（一）我部门2026年所有项目支出全面实施绩效目标管理，涉及本级项目2个，预算资金20.00万元。绩效目标情况详见表12（敏感涉密项目除外）。",
                "（二）重点项目预算绩效目标说明。", "项目名称\t预算数（单位：万元）\t绩效目标", "绿道\t12.00\t建成10公里以上");
        assertThat(new MadeFacts().below("十二、")).containsExactly("2026年我部门项目绩效目标公开表（表12）无数据。");
    }

    @Test
    void operatingCostsAndAssetsAreToldOrAsked() {
        Subject costs = Subject.whole(SectionKind.OPERATING_COSTS);
        var facts = new MadeFacts().amount(SectionKind.OPERATING_COSTS, "9").prior(SectionKind.OPERATING_COSTS, "10")
                .words(Kind.PURPOSE, costs, "办公等开支").words(Kind.REASON, costs, "厉行节约")
                .words(Kind.WORDS, Subject.whole(SectionKind.STATE_ASSETS), "车辆1辆，均为公务用车");

        assertThat(facts.below("（一）机关运行")).containsExactly(
                "2026年机关运行经费预算9.00万元，同比减少1.00万元，同比下降10.00%，主要用于办公等开支。运行经费减少的原因是：厉行节约。");
        assertThat(facts.below("（二）国有资产")).containsExactly("车辆1辆，均为公务用车。");
        assertThat(new MadeFacts().below("（一）机关运行")).containsExactly("2026年机关运行经费预算××（请补充机关运行经费预算数）。");
        assertThat(new MadeFacts().below("（二）国有资产")).containsExactly("××（请补充国有资产占用情况）。");
    }

    @Test
    void aMissingTableIsAGapOfItsSection() {
        var facts = new MadeFacts();
        for (TableKind table : TableKind.values()) {
            facts.without(table);
        }

        assertThat(facts.text().gaps()).extracting(gap -> gap.need().kind()).filteredOn(Kind.TABLE::equals).hasSize(12);
        assertThat(facts.below("四、")).containsExactly("××（请补充财政拨款收支总体情况表）。");
    }

    @Test
    void theGlossaryIsTakenOver() {
        assertThat(new MadeFacts().term("基本支出", "办公的钱\n还有人员").below("第四部分")).containsExactly("一、基本支出：办公的钱。",
                "还有人员");
    }
}
