package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsOfUnitsTest {
    @Test
    void asManyAreNamedAsAreCounted() {
        var budget = AuditedTexts.made("""
                二、机构设置情况
                （一）机关内设3个科室，分别为：办公室、人事科。
                （二）所属下级单位2个，其中：
                1. 全额拨款事业单位2个，分别是甲公园管理处和乙公园管理处。
                八、政府性基金预算支出情况说明
                2026年我部门无政府性基金预算支出安排。""");

        assertThat(AuditedTexts.found("text.named", budget)).containsExactly("FAIL 机构设置（一） 机关内设科室",
                "PASS 机构设置（二） 所属下级单位",
                "PASS 机构设置（二）1 全额拨款事业单位");
    }
}
