package budgetexplorer.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.service.SourceSheet;
import budgetexplorer.service.SourceSheet.SourceRow;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRangeTest {
    @ParameterizedTest
    @CsvSource({"D9, 3, 9, 3, 9", "A9:G9, 0, 9, 6, 9", "AB100, 27, 100, 27, 100", "ALL1, 999, 1, 999, 1"})
    void cellsAreFoundByTheirNames(String name, int column, int row, int lastColumn, int lastRow) {
        assertThat(CellRange.of(name)).contains(new CellRange(column, row, lastColumn, lastRow));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "D", "d9", "第3段"})
    void otherPlacesAreNoCells(String name) {
        assertThat(CellRange.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA", "999, ALL"})
    void columnsHaveLetters(int column, String letters) {
        assertThat(CellRange.letters(column)).isEqualTo(letters);
    }

    @Test
    void ofAWideSheetTheColumnsAroundTheCellAreShown() {
        var sheet = new SourceSheet("宽", List.of(new SourceRow(2, Collections.nCopies(1000, "x")),
                new SourceRow(5, List.of("a"))));

        var place = new ShownPlace("宽!SZ5", Optional.empty(), Optional.of(sheet), CellRange.of("SZ5"));

        assertThat(place.columns()).isEqualTo(1000);
        assertThat(place.firstColumn()).isEqualTo(499);
        assertThat(place.endColumn()).isEqualTo(559);
        assertThat(place.targetRow()).isEqualTo(1);
        var last = new ShownPlace("宽!ALL2", Optional.empty(), Optional.of(sheet), CellRange.of("ALL2"));
        assertThat(last.firstColumn()).isEqualTo(940);
        assertThat(last.endColumn()).isEqualTo(1000);
    }
}
