package budgetexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({"a.xlsx, 部门支出总体情况表（表3）, D9, 部门支出总体情况表（表3）!D9", "a.xlsx, 表3, A9:G9, 表3!A9:G9",
            "a.xlsx, 表3,, 表3", "a.xlsx,,, a.xlsx"})
    void aPlaceIsNamedAsFarAsItIsKnown(String file, String sheet, String cell, String reference) {
        assertThat(new Place(file, sheet, cell).reference()).isEqualTo(reference);
    }
}
