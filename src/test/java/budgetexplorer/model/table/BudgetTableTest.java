package budgetexplorer.model.table;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetTableTest {
    private final BudgetTable table = MadeUp.table(TableKind.EXPENDITURE, """
            ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC
            TOTAL | 合计 | | | 12.30 |
            UNIT | | 701001 | 园林局本级 | 12.30 | 4.00""");
    private final Row total = table.rows().getFirst();

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void aColumnHasTheLettersOfASpreadsheet(int index, String letters) {
        assertThat(new Column(Field.TOTAL, "合计", index).letters()).isEqualTo(letters);
    }

    @Test
    void aBlankCellStatesNoAmountAndNoText() {
        assertThat(table.amount(total, Field.BASIC)).isEmpty();
        assertThat(table.text(total, Field.NAME)).isEmpty();
    }

    @Test
    void aFieldWithoutAColumnStatesNothing() {
        assertThat(table.amount(total, Field.PROJECT)).isEmpty();
        assertThat(table.text(total, Field.GOAL)).isEmpty();
        assertThat(table.address(total, Field.PROJECT)).isEmpty();
    }

    @Test
    void aCellIsFoundByItsFieldAndHasAnAddress() {
        assertThat(table.amount(total, Field.TOTAL)).contains(money("12.30"));
        assertThat(table.text(total, Field.ITEM_CODE)).isEqualTo("合计");
        assertThat(table.address(total, Field.TOTAL)).contains("D5");
        assertThat(table.at(total)).endsWith("!A5:E5");
    }

    @Test
    void wordsInAColumnOfAmountsAreNoAmount() {
        assertThat(table.amount(total, Field.ITEM_CODE)).isEmpty();
    }

    @Test
    void rowsAreFoundByWhatTheySpeakOf() {
        assertThat(table.rows(RowKind.UNIT)).containsExactly(table.rows().getLast());
        assertThat(table.rows(RowKind.PROJECT)).isEmpty();
    }

    @Test
    void anAmountIsTextInTheUnitOfItsTable() {
        assertThat(new Cell.Amount(money("12.30")).text(MoneyUnit.YUAN)).isEqualTo("123000");
        assertThat(new Cell.Blank().text(MoneyUnit.YUAN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsFoundByItsNumber(TableKind kind) {
        assertThat(TableKind.of(kind.number())).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"0", "13", "-1"})
    void thereAreTwelveTables(int number) {
        assertThat(TableKind.values()).hasSize(12);
        assertThat(TableKind.of(number)).isEmpty();
    }
}
