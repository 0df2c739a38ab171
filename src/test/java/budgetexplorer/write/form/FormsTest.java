package budgetexplorer.write.form;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.HeaderBoxes.Box;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The official forms of the samples and of budgets that lack something.
class FormsTest {
    private static final String NOTHING_OF_FUNDS = "注：本部门2026年没有政府性基金预算支出，故本表无数据。";

    @Test
    void eachTableHasItsFormWithNumberTitleOwnerAndUnit() throws ProblemException {
        List<Form> forms = forms(Optional.empty());

        assertThat(forms).extracting(Form::kind).containsExactly(TableKind.values());
        Form expenditure = forms.get(2);
        assertThat(expenditure.number()).isEqualTo("预算公开03表");
        assertThat(expenditure.sheet()).isEqualTo("部门支出总体情况表（表3）");
        assertThat(expenditure.title()).isEqualTo("部门支出总体情况表");
        assertThat(expenditure.owner()).isEqualTo("部门名称：405柳州市科学技术局");
        assertThat(expenditure.unitLine()).isEqualTo("单位：万元");
        assertThat(expenditure.header()).extracting(Box::words).containsExactly("科目编码", "部门（单位）代码",
                "部门（单位）名称（功能分类科目名称）", "合计", "基本支出", "项目支出", "结转下年支出");
        assertThat(expenditure.isNumbered()).isFalse();
    }

    @Test
    void headersOfSeveralLevelsShareTheirWords() throws ProblemException {
        Form procurement = forms(Optional.empty()).get(9);

        assertThat(procurement.headerRows()).isEqualTo(3);
        assertThat(procurement.header()).contains(new Box("政府采购资金类型", 0, 4, 0, 10),
                new Box("政府采购项目类型", 0, 11, 0, 18), new Box("集中采购", 1, 12, 1, 14), new Box("项目名称", 0, 3, 2, 3));
        assertThat(procurement.numbers()).startsWith("", "", "", "", "1", "2").endsWith("14", "15");
    }

    @Test
    void amountsAreAsStatedAndInAnotherUnitLoseNothing() throws ProblemException {
        Form stated = forms(Optional.empty()).get(4);
        Form yuan = forms(Optional.of(MoneyUnit.YUAN)).get(4);

        assertThat(stated.rows().getFirst().cells()).extracting(stated::text).containsExactly("合计", "", "",
                "9,050.14", "2,504.76", "2,278.59", "226.18", "6,545.38");
        assertThat(yuan.rows().getFirst().cells()).extracting(yuan::text).containsExactly("合计", "", "",
                "90,501,400.00", "25,047,600.00", "22,785,900.00", "2,261,800.00", "65,453,800.00");
        assertThat(yuan.unitLine()).isEqualTo("单位：元");
    }

    @Test
    void zeroIsWrittenAndBlankIsNot() throws ProblemException {
        Form balance = forms(Optional.empty()).getFirst();

        assertThat(balance.rows().get(1).cells()).extracting(balance::text).contains("0.00");
        assertThat(balance.rows().stream().flatMap(row -> row.cells().stream()).map(balance::text)).contains("");
    }

    @Test
    void aTableThatTheOthersShowToBeEmptySaysSo() {
        Budget budget = MadeUp.budget(MadeUp.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL | GENERAL | GOVERNMENT_FUND | CARRY_OVER
                TOTAL | 合计 | | 10.00 | 10.00 | 0.00 | 0.00"""));

        List<Form> forms = Forms.of(budget, Optional.empty());

        assertThat(forms).extracting(Form::kind).containsExactly(TableKind.INCOME, TableKind.GOVERNMENT_FUND);
        assertThat(forms.getLast().rows()).isEmpty();
        assertThat(forms.getLast().notes()).containsExactly(NOTHING_OF_FUNDS);
        assertThat(forms.getLast().header()).extracting(Box::words).contains("本年政府性基金预算支出", "合计");
    }

    @Test
    void aTableThatIsMissingForReasonsUnknownIsLeftOut() {
        Budget budget = MadeUp.budget(MadeUp.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL | GOVERNMENT_FUND | CARRY_OVER
                TOTAL | 合计 | | 10.00 | 0.00 |\s"""));

        assertThat(Forms.of(budget, Optional.empty())).extracting(Form::kind).containsExactly(TableKind.INCOME);
    }

    @Test
    void aTableOfNothingButZerosSaysSoOnce() {
        Budget budget = MadeUp.budget(MadeUp.table(TableKind.GOVERNMENT_FUND, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                TOTAL | 合计 | | | 0.00 | 0.00 | 0.00"""));

        assertThat(Forms.of(budget, Optional.empty()).getFirst().notes()).containsExactly(NOTHING_OF_FUNDS);
    }

    @Test
    void columnsStandInTheirOfficialOrderAndUnknownOnesBehindThem() {
        Budget budget = MadeUp.budget(MadeUp.table(TableKind.EXPENDITURE, """
                OTHER | PROJECT | BASIC | TOTAL | NAME | UNIT_CODE | ITEM_CODE
                UNIT | 见说明 | 1.00 | 2.00 | 3.00 | 本级 | 701001 |\s"""));

        Form form = Forms.of(budget, Optional.empty()).getFirst();

        assertThat(form.header()).extracting(Box::words).endsWith("合计", "基本支出", "项目支出", "OTHER");
        assertThat(form.rows().getFirst().cells()).extracting(form::text).containsExactly("", "701001", "本级", "3.00",
                "2.00", "1.00", "见说明");
    }

    private static List<Form> forms(Optional<MoneyUnit> unit) throws ProblemException {
        return Forms.of(Documents.read(Documents.sample("405-2026")), unit);
    }
}
