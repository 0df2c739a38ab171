package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VehiclesTest {
    @Test
    void theUsesMakeAllVehicles() {
        var budget = AuditedTexts.made("""
                十三、其他重要事项情况说明
                （二）国有资产占用情况说明
                2026年我部门实有在编车辆3辆，按用途划分：机要通信用车1辆，其他用车1辆。""");

        assertThat(AuditedTexts.found("text.vehicles", budget)).containsExactly("FAIL 十三（二） 实有在编车辆");
    }
}
