package budgetexplorer.check.table;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules along the rows, each on a row that is right, one that is rounded and one that is wrong.
class RowRulesTest {
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("row.structure", TableKind.EXPENDITURE, "TOTAL BASIC PROJECT CARRIED_FORWARD", "6 1 2 3"),
                rule("row.structure", TableKind.GENERAL, "TOTAL PERSONNEL OPERATING PROJECT", "6 1 2 3"),
                rule("row.structure", TableKind.STATE_CAPITAL, "TOTAL BASIC PROJECT", "3 1 2"),
                rule("row.basic", TableKind.GENERAL, "BASIC PERSONNEL OPERATING", "3 1 2"),
                rule("row.income", TableKind.INCOME, "TOTAL CURRENT CARRY_OVER", "3 1 2"),
                rule("row.income", TableKind.INCOME, "TOTAL GENERAL UNIT_FUNDS CARRY_OVER", "7 1 2 4"),
                rule("row.current", TableKind.INCOME,
                        "CURRENT GENERAL GOVERNMENT_FUND STATE_CAPITAL FISCAL_ACCOUNT UNIT_FUNDS", "31 1 2 4 8 16"),
                rule("row.carryOver", TableKind.INCOME, "CARRY_OVER CARRY_OVER_GENERAL CARRY_OVER_GOVERNMENT_FUND "
                        + "CARRY_OVER_STATE_CAPITAL CARRY_OVER_FISCAL_ACCOUNT CARRY_OVER_UNIT_FUNDS", "31 1 2 4 8 16"),
                rule("row.threePublic", TableKind.THREE_PUBLIC, "THREE_PUBLIC ABROAD VEHICLES RECEPTION", "6 1 2 3"),
                rule("row.threePublic", TableKind.THREE_PUBLIC,
                        "THREE_PUBLIC ABROAD VEHICLE_PURCHASE VEHICLE_RUNNING RECEPTION", "10 1 2 3 4"),
                rule("row.vehicles", TableKind.THREE_PUBLIC, "VEHICLES VEHICLE_PURCHASE VEHICLE_RUNNING", "3 1 2"),
                rule("row.training", TableKind.THREE_PUBLIC, "TRAINING TRAINING_OWN TRAINING_SUPERIOR", "3 1 2"),
                rule("row.funds", TableKind.PROCUREMENT, "TOTAL GENERAL GOVERNMENT_FUND STATE_CAPITAL FISCAL_ACCOUNT "
                        + "UNIT_FUNDS CARRY_OVER", "63 1 2 4 8 16 32"),
                rule("row.funds", TableKind.PURCHASED_SERVICES, "TOTAL GENERAL CARRY_OVER", "3 1 2"),
                rule("row.purchaseTypes", TableKind.PROCUREMENT, "PROCUREMENT_TOTAL CENTRAL DISPERSED", "3 1 2"),
                rule("row.central", TableKind.PROCUREMENT, "CENTRAL CENTRAL_GOODS CENTRAL_WORKS CENTRAL_SERVICES",
                        "6 1 2 3"),
                rule("row.dispersed", TableKind.PROCUREMENT, "DISPERSED DISPERSED_GOODS DISPERSED_SERVICES", "3 1 2"),
                rule("row.typeByFund", TableKind.PROCUREMENT, "PROCUREMENT_TOTAL TOTAL", "3 3"));
    }

    private static Arguments rule(String rule, TableKind kind, String fields, String right) {
        return Arguments.of(rule, kind, fields, right);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRowIsRightRoundedOrWrong(String rule, TableKind kind, String fields, String right) {
        String[] amounts = right.split(" ");
        String others = String.join(" | ", right.substring(amounts[0].length() + 1).split(" "))
                .replaceAll("\\d+", "$0.00");
        BudgetTable table = Found.table(kind, """
                UNIT_CODE | NAME | %s
                UNIT | 701001 | 甲 | %s.00 | %s
                UNIT | 701002 | 乙 | %s.01 | %s
                UNIT | 701003 | 丙 | %s.09 | %s""".formatted(fields.replace(" ", " | "), amounts[0], others,
                amounts[0], others, amounts[0], others));
        String total = fields.substring(0, fields.indexOf(' '));

        assertThat(Found.passes(rule, table)).isEqualTo(1);
        assertThat(Found.by(rule, table)).containsExactlyInAnyOrder("ROUNDING 701002 乙 · " + total,
                "FAIL 701003 丙 · " + total);
    }

    @Test
    void tableSixAddsUpPersonnelAndOperatingCosts() {
        BudgetTable table = Found.table(TableKind.GENERAL_BASIC, """
                ECONOMIC_CODE | NAME | TOTAL | PERSONNEL | OPERATING
                ITEM | 30101 | 基本工资 | 3.00 | 3.00 | 0.00
                ITEM | 30201 | 办公费 | 2.00 | 0.00 | 3.00""");

        assertThat(Found.by("row.economy", table)).containsExactly("FAIL 30201 办公费 · TOTAL");
    }

    @Test
    void aBlankIsNothingOnlyWhereTheOthersMakeTheTotal() {
        BudgetTable table = Found.table(TableKind.EXPENDITURE, """
                UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                UNIT | 701001 | 甲 | 3.00 | 3.00 |
                UNIT | 701002 | 乙 | 4.00 | 3.00 |
                UNIT | 701003 | 丙 | | 0.00 | 0.00
                UNIT | 701004 | 丁 | | |""");

        assertThat(Found.passes("row.structure", table)).isEqualTo(2);
        assertThat(Found.by("row.structure", table)).containsExactly("UNCHECKED 701002 乙 · TOTAL");
    }

    @Test
    void aNumberInAColumnThatNobodyKnowsMayBelongToTheTotal() {
        BudgetTable table = Found.table(TableKind.EXPENDITURE, """
                UNIT_CODE | NAME | TOTAL | BASIC | PROJECT | OTHER
                UNIT | 701001 | 甲 | 9.00 | 3.00 | 4.00 | 2.00
                UNIT | 701002 | 乙 | 9.00 | 3.00 | 4.00 | 见附注""");

        assertThat(Found.by("row.structure", table)).containsExactlyInAnyOrder("UNCHECKED 701001 甲 · TOTAL",
                "FAIL 701002 乙 · TOTAL");
    }
}
