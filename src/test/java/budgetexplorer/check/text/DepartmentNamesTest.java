package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DepartmentNamesTest {
    @Test
    void anotherDepartmentsNameIsTold() {
        var budget = AuditedTexts.made("""
                第一部分 701某市园林局概况
                第二部分 702某市水利局2026年部门预算情况说明
                八、政府性基金预算支出情况说明
                某市林业局2026年部门无政府性基金预算支出安排。""");

        assertThat(AuditedTexts.found("text.department", budget)).containsExactly("PASS “701某市园林局”",
                "FAIL “702某市水利局”",
                "FAIL 八 “某市林业局”");
    }
}
