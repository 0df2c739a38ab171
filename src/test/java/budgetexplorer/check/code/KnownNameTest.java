package budgetexplorer.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownNameTest {
    @Test
    void anotherNameThanTheLibraryHasIsADoubtAndAnUnknownCodeIsNone() {
        var stated = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 园林局本级 | 3.00
                ITEM | 2120101 | | 行政运行 | 1.00
                ITEM | 2120199 | | 其他支出 | 1.00
                ITEM | 2120301 | | 小城镇基础设施建设 | 1.00"""));
        Map<String, String> known = Map.of("2120101", "行政运行", "2120199", "其他城乡社区管理事务支出");
        var budget = new AuditedBudget(stated.id(), stated.department(), stated.tables(), stated.text(),
                (code, _) -> Optional.ofNullable(known.get(code.digits())), stated.before(), stated.library(),
                stated.settings());

        assertThat(Audited.outcomes("name.known", budget)).containsExactly("701001 2120101 行政运行 · NAME PASS",
                "701001 2120199 其他支出 · NAME WARNING");
    }
}
