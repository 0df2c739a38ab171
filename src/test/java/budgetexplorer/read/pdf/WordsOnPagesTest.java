package budgetexplorer.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.model.original.Original;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.model.table.Budget;
import budgetexplorer.read.pdf.WordsOnPages.Wanted;
import budgetexplorer.samples.DrawnOriginal;
import budgetexplorer.samples.OriginalLibrary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Words of a text are found on pages, wherever the lines end. Lines of the drawn pages have 30 characters of 12 points and
/// are 16 points high, the first below a margin of 40; a page has 47 of them.
class WordsOnPagesTest {
    private static Optional<List<PagePlace>> find(String text, String before, String words, String after)
            throws Exception {
        Budget budget = OriginalLibrary.budget();
        Original drawn = DrawnOriginal.of(new Budget(budget.department(), 2026, budget.stage(), "text.pdf", List.of(),
                Optional.of(text)));
        return WordsOnPages.find(drawn.file(), drawn.content(), new Wanted(before, words, after), Cancellation.NONE);
    }

    @Test
    void wordsInALineHaveOnePlace() throws Exception {
        List<PagePlace> places = find("收入总计\n支出总计 12.30 万元，其中", "支出总计", "12.30万元", "，").orElseThrow();

        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.page()).isOne();
            assertThat(place.x()).isBetween(88.0, 92.0);
            assertThat(place.width()).isBetween(45.0, 62.0);
            assertThat(place.y()).isBetween(54.0, 66.0);
            assertThat(place.y() + place.height()).isBetween(70.0, 78.0);
        });
    }

    @Test
    void wordsThatALineBreaksHaveTwo() throws Exception {
        String before = "字".repeat(28);

        List<PagePlace> places = find(before + "6,450.00万元", before, "6,450.00万元", "").orElseThrow();

        assertThat(places).hasSize(2).extracting(PagePlace::page).containsOnly(1);
        assertThat(places.getFirst().x()).isGreaterThan(places.getLast().x());
        assertThat(places.getFirst().y()).isLessThan(places.getLast().y());
    }

    @Test
    void wordsThatAPageBreaksAreFoundBeyondItsNumber() throws Exception {
        String before = "一行\n".repeat(46) + "字".repeat(29);

        List<PagePlace> places = find(before + "本年安排6.12万元，比上年", before + "本年安排", "6.12万元", "，比上年").orElseThrow();

        assertThat(places).singleElement().extracting(PagePlace::page).isEqualTo(2);
    }

    @Test
    void ofTheSameWordsThoseWithTheSameSurroundingsAreFound() throws Exception {
        String text = "基本支出5.00万元，项目支出5.00万元。\n公务接待费5.00万元。";

        double first = find(text, "", "5.00万元", "").map(places -> places.getFirst().x()).orElse(-1.0);
        List<PagePlace> second = find(text, "项目支出", "5.00万元", "。").orElseThrow();
        List<PagePlace> third = find(text, "公务接待费", "5.00万元", "。").orElseThrow();

        assertThat(first).as("without any surroundings").isNegative();
        assertThat(second.getFirst().x()).isGreaterThan(100);
        assertThat(third.getFirst().y()).isGreaterThan(second.getFirst().y() + 10);
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(find("收入总计12.30万元。", "支出总计", "45.60万元", "。")).isEmpty();
    }
}
