package budgetexplorer.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Severity;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.original.CellOnPage;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.samples.Documents;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The published PDFs state what their workbooks and their texts state. All misses are told, one a line.
class RealPdfsTest {
    /// What the workbooks say below tables 8 and 9, which have no rows, is not printed in the PDFs.
    private static final String NOT_PRINTED = "故本表无数据";

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void theTablesAreThoseOfTheWorkbook(String name) throws ProblemException, IOException {
        try (PDDocument document = Loader.loadPDF(Documents.published(name, "pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain(NOT_PRINTED);
        }
        assertThat(Misses.inTables(budget(name, "xlsx"), budget(name, "pdf")))
                .filteredOn(miss -> !(miss.contains("notes") && miss.contains(NOT_PRINTED))).isEmpty();
    }

    /// The page's own text within the frame is the number.
    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void theFrameOfEveryAmountIsAroundIt(String name) throws ProblemException, IOException {
        ReadResult result = read(name, "pdf");
        Map<List<Object>, PagePlace> places = result.places().stream().collect(Collectors.toMap(
                cell -> List.<Object>of(cell.sheet(), cell.row(), cell.column()), CellOnPage::place));
        List<String> wrong = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Documents.published(name, "pdf").toFile())) {
            for (BudgetTable table : result.budgets().getFirst().tables()) {
                for (Row row : table.rows()) {
                    for (Column column : table.columns()) {
                        String amount = table.text(row, column.field());
                        if (column.field().isAmount() && !amount.isEmpty()) {
                            PagePlace place = Objects.requireNonNull(places.get(List.<Object>of(
                                    table.source().sheet(row), Source.numberOnSheet(row), column.index())));
                            String framed = textWithin(document, place).replaceAll("[\\s,]", "");
                            if (!framed.equals(amount)) {
                                wrong.add("%s %s: %s framed, not %s".formatted(table.title(), place, framed, amount));
                            }
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void theFrameOfEveryFigureOfTheNarrativeIsAroundIt(String name) throws ProblemException, IOException {
        Narrative narrative = narrative(name, "pdf");
        List<String> wrong = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Documents.published(name, "pdf").toFile())) {
            PageText pages = PageText.of(name, document, Cancellation.NONE);
            for (Span span : narrative.figures().map(Figure::span).toList()) {
                String number = span.in(narrative.text());
                List<PagePlace> places = WordsOnPages.find(pages, around(narrative.text(), span))
                        .orElse(List.of());
                var framed = new StringBuilder();
                for (PagePlace place : places) { // one a line
                    framed.append(textWithin(document, place));
                }
                if (!PageText.plain(framed.toString()).startsWith(PageText.plain(number))) {
                    wrong.add("%s: %s framed, not %s".formatted(span, framed, number));
                }
            }
        }
        assertThat(narrative.figures()).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private static WordsOnPages.Wanted around(String text, Span span) {
        int start = text.lastIndexOf('\n', span.start()) + 1;
        int end = text.indexOf('\n', span.end());
        return new WordsOnPages.Wanted(text.substring(start, span.start()), span.in(text),
                text.substring(span.end(), end < 0 ? text.length() : end));
    }

    private static String textWithin(PDDocument document, PagePlace place) throws IOException {
        var area = new PDFTextStripperByArea();
        area.addRegion("frame",
                new Rectangle2D.Double(place.x() - 1, place.y() - 1, place.width() + 2, place.height() + 2));
        area.extractRegions(document.getPage(place.page() - 1));
        return area.getTextForRegion("frame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void theFiguresAreThoseOfTheText(String name) throws ProblemException {
        assertThat(Misses.inFigures(narrative(name, "txt"), narrative(name, "pdf"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void theNarrativeIsThatOfTheText(String name) throws ProblemException {
        assertThat(Misses.inLines(narrative(name, "txt").text(), narrative(name, "pdf").text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void nothingIsOddAboutThem(String name) throws ProblemException {
        assertThat(read(name, "pdf").problems()).filteredOn(problem -> problem.severity() != Severity.NOTE).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void everyCellOfTheTablesHasItsPlaceOnAPage(String name) throws ProblemException {
        ReadResult result = read(name, "pdf");
        Set<List<Object>> placed = result.places().stream()
                .map(cell -> List.<Object>of(cell.sheet(), cell.row(), cell.column())).collect(Collectors.toSet());
        for (BudgetTable table : result.budgets().getFirst().tables()) {
            assertThat(table.rows().stream().flatMap(row -> table.columns().stream()
                    .filter(column -> !table.text(row, column.field()).isEmpty())
                    .filter(column -> !placed.contains(List.<Object>of(table.source().sheet(row),
                            Source.numberOnSheet(row), column.index())))
                    .map(column -> column.letters() + Source.numberOnSheet(row)))).as(table.title()).isEmpty();
        }
    }

    private static Narrative narrative(String name, String format) throws ProblemException {
        String text = budget(name, format).narrative().orElseThrow();
        return new NarrativeReader().read(text.lines().toList()).orElseThrow();
    }

    private static Budget budget(String name, String format) throws ProblemException {
        return read(name, format).budgets().getFirst();
    }

    private static ReadResult read(String name, String format) throws ProblemException {
        return new BudgetReader().read(Documents.published(name, format), ReadOptions.NONE, Cancellation.NONE);
    }
}
