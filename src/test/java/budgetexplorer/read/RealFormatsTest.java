package budgetexplorer.read;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.samples.Documents;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published budgets state the same in every format they are at hand in.
class RealFormatsTest {
    @ParameterizedTest
    @CsvSource({"405-2026, xls", "405-2026, docx", "405-2026, txt", "510-2025, xls", "510-2025, docx", "510-2025, txt"})
    void everyFormatStatesTheSameTables(String name, String format) throws ProblemException {
        Budget workbook = read(name, "xlsx");
        Budget other = read(name, format);

        assertThat(other.department()).isEqualTo(workbook.department());
        assertThat(other.year()).isEqualTo(workbook.year());
        assertThat(other.stage()).isEqualTo(workbook.stage());
        assertThat(other.tables()).hasSize(12);
        for (BudgetTable table : workbook.tables()) {
            assertThat(rows(other.table(table.kind()).orElseThrow())).as(table.title()).isEqualTo(rows(table));
        }
    }

    @ParameterizedTest
    @CsvSource({"405-2026", "510-2025"})
    void textAndDocumentHaveTheSameNarrative(String name) throws ProblemException {
        Optional<String> text = read(name, "txt").narrative();

        assertThat(text).isPresent();
        assertThat(read(name, "docx").narrative().map(RealFormatsTest::plain)).isEqualTo(
                text.map(RealFormatsTest::plain));
        assertThat(read(name, "xlsx").narrative()).isEmpty();
    }

    private static Budget read(String name, String format) throws ProblemException {
        return new BudgetReader().read(Documents.published(name, format), ReadOptions.NONE, Cancellation.NONE)
                .budgets().getFirst();
    }

    /// Every row as it is stated, blanks left out: they are where a line was broken.
    private static List<String> rows(BudgetTable table) {
        return table.rows().stream().map(row -> row.kind() + " " + row.unit() + cells(table, row)).toList();
    }

    private static String cells(BudgetTable table, Row row) {
        return Arrays.stream(Field.values()).filter(table::has)
                .map(field -> field + "=" + plain(table.text(row, field)))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
