package budgetexplorer.service.draft;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed into a table in 万元 with two decimals.
class TypedCellTest {
    private static final BudgetTable TABLE = MadeUp.table(TableKind.EXPENDITURE, """
            ITEM_CODE|UNIT_CODE|NAME|TOTAL
            UNIT||701001|园林局（本级）|10.00""");
    private static final int CODE = 0;
    private static final int NAME = 2;
    private static final int TOTAL = 3;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234.50|1234.50", "１２３４．５|1234.50", "(1.00)|-1.00", "-3|-3.00", "0|0.00",
            "12345000元|1234.50", "12,345,000 元|1234.50", "0.5亿元|5000.00"})
    void amountsAreReadAsThoseOfDocumentsInTheUnitTypedBehindThem(String typed, String held) {
        assertThat(read(typed, TOTAL, MoneyUnit.TEN_THOUSAND_YUAN))
                .isEqualTo(new TypedCell.Held(new Cell.Amount(MadeUp.money(held))));
    }

    @Test
    void amountsAreInTheUnitShownUnlessTheySayOtherwise() {
        assertThat(read("12345000", TOTAL, MoneyUnit.YUAN))
                .isEqualTo(new TypedCell.Held(new Cell.Amount(MadeUp.money("1234.50"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "' '", "—", "-"})
    void nothingAndADashAreNoAmount(String typed) {
        assertThat(read(typed, TOTAL, MoneyUnit.YUAN)).isEqualTo(new TypedCell.Held(new Cell.Blank()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234|problem.typed.precise|[0.01, 万元]", "12元|problem.typed.precise|[100, 元]",
            "很多|problem.typed.amount|[很多]", "1,23|problem.typed.amount|'[1,23]'",
            "10000000000000|problem.typed.large|[10000000000000]"})
    void whatTheTableCannotStateIsRefusedAndNeverRounded(String typed, String key, String arguments) {
        assertThat(read(typed, TOTAL, MoneyUnit.TEN_THOUSAND_YUAN))
                .isInstanceOfSatisfying(TypedCell.Refused.class, refused -> {
                    assertThat(refused.problem().key()).isEqualTo(key);
                    assertThat(refused.problem().arguments()).hasToString(arguments);
                });
    }

    @Test
    void wordsAndCodesAreReadAsThoseOfDocuments() {
        assertThat(read(" ２１２ ", CODE, MoneyUnit.YUAN)).isEqualTo(new TypedCell.Held(new Cell.Text("212")));
        assertThat(read("园 林\n局", NAME, MoneyUnit.YUAN)).isEqualTo(new TypedCell.Held(new Cell.Text("园林局")));
        assertThat(read("  ", NAME, MoneyUnit.YUAN)).isEqualTo(new TypedCell.Held(new Cell.Blank()));
        assertThat(read("=1+1", NAME, MoneyUnit.YUAN)).as("text stays text")
                .isEqualTo(new TypedCell.Held(new Cell.Text("=1+1")));
    }

    @Test
    void aTableWithoutAmountsHasThePrecisionOfTheOthers() {
        BudgetTable empty = TABLE.with(List.of());

        assertThat(TypedCell.step(empty, List.of(empty, TABLE))).isEqualTo(MadeUp.money("0.01").fen());
        assertThat(TypedCell.step(empty, List.of(empty))).isEqualTo(Money.step(2, MoneyUnit.TEN_THOUSAND_YUAN));
    }

    private static TypedCell read(String typed, int column, MoneyUnit shown) {
        return TypedCell.read(typed, TABLE, TABLE.rows().getFirst(), column, TypedCell.step(TABLE, List.of(TABLE)),
                shown);
    }
}
