package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class NoAssetsTest {
    @Test
    void whoPaysForVehiclesHasSome() {
        var budget = AuditedTexts.made("""
                十三、其他重要事项情况说明
                （二）国有资产占用情况说明
                2026年我部门无国有资产占用相关情况。""",
                MadeUp.table(TableKind.THREE_PUBLIC, """
                        UNIT_CODE | NAME | FUND_NAME | THREE_PUBLIC | VEHICLE_RUNNING
                        TOTAL | | 合计 | | 8.00 | 8.00"""));

        assertThat(AuditedTexts.found("text.assets", budget)).containsExactly("WARNING 十三（二） 国有资产占用");
    }
}
