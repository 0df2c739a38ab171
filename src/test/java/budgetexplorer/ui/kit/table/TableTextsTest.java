package budgetexplorer.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cells and headers say, on screen and in the clipboard.
class TableTextsTest {
    private final CellText text = new CellText(new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@cmd", "＝1+1", "＠x"})
    void wordsThatLookLikeAFormulaStayText(String words) {
        assertThat(text.plain(new Cell.Text(words))).isEqualTo("'" + words);
    }

    @Test
    void wordsStayInOneCell() {
        assertThat(text.plain(new Cell.Text("a\tb"))).isEqualTo("\"a\tb\"");
        assertThat(text.plain(new Cell.Text("一\n\"二\""))).isEqualTo("\"一\n\"\"二\"\"\"");
        assertThat(text.shown(new Cell.Text("一\n二"))).isEqualTo("一 二");
    }

    @Test
    void amountsAreCopiedAsPlainNumbersNegativeOnesToo() {
        assertThat(text.plain(amount("-1234.50"))).isEqualTo("-1234.50");
        assertThat(text.shown(amount("1234.50"))).isEqualTo("1,234.50");
        assertThat(text.shown(amount("0.00"))).isEqualTo("—");
        assertThat(text.full(amount("0.00"))).isEqualTo("0.00 万元");
        assertThat(text.shown(new Cell.Blank())).isEmpty();
    }

    @Test
    void headersThatBeginTheSameStandUnderOne() {
        List<Column> columns = List.of(column("合计", 0), column("甲/小计", 1), column("甲/乙/丙", 2), column("甲/乙/丁", 3),
                column("合计", 4), column("", 5));

        List<HeaderGroup> header = HeaderGroup.of(columns, List.of(0, 1, 2, 3, 4, 5));

        assertThat(header).extracting(HeaderGroup::title).containsExactly("合计", "甲", "合计", "F");
        assertThat(header.get(1).children()).extracting(HeaderGroup::title).containsExactly("小计", "乙");
        assertThat(header.get(1).columns()).containsExactly(1, 2, 3);
        assertThat(header.get(1).depth()).isEqualTo(3);
        assertThat(HeaderGroup.of(columns, List.of(0, 3)).get(1).columns()).containsExactly(3);
    }

    @Test
    void aRangeIsARectangleFromItsAnchor() {
        CellRange range = CellRange.of(5, 2).to(3, 4);

        assertThat(range.contains(4, 3)).isTrue();
        assertThat(range.contains(6, 3)).isFalse();
        assertThat(range.isOne()).isFalse();
        assertThat(range.to(5, 2)).isEqualTo(CellRange.of(5, 2)).matches(CellRange::isOne);
    }

    private static Cell amount(String number) {
        return new Cell.Amount(Money.of(new BigDecimal(number), 2, MoneyUnit.TEN_THOUSAND_YUAN));
    }

    private static Column column(String label, int index) {
        return new Column(Field.OTHER, label, index);
    }
}
