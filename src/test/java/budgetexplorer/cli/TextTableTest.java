package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsLineUpThoughChineseCharactersTakeTwoPlaces() {
        var table = new TextTable(Set.of(1));
        table.row(List.of("科目", "合计"));
        table.row(List.of("（一）A", "1.00"));
        table.row(List.of("B", "12,345.00"));

        assertThat(table.lines()).containsExactly("科目          合计", "（一）A       1.00", "B        12,345.00");
    }

    @Test
    void aRowMayBeShorterThanTheOthers() {
        var table = new TextTable(Set.of());
        table.row(List.of("a", "b"));
        table.row(List.of("c"));

        assertThat(table.lines()).containsExactly("a  b", "c");
    }
}
