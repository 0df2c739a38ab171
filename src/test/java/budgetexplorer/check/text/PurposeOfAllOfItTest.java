package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PurposeOfAllOfItTest {
    @Test
    void projectsAreNotExplainedAsBasicExpenditure() {
        var budget = AuditedTexts.made("""
                五、一般公共预算支出情况说明
                （一）一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）支出20.00万元，全部为项目支出。主要用于：基本支出用于人员工资。""");

        assertThat(AuditedTexts.found("text.purpose", budget)).containsExactly("WARNING 五（一） 事业运行 · 用途");
    }
}
