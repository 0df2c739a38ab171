package budgetexplorer.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextMeasure;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup.Orientation;
import budgetexplorer.model.page.PageSetup.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Handouts of any contents on paper.
class PageLayoutTest {
    private static final int RUNS = 25;
    private static final double LEAST_MARGIN = 36;
    private static final double LEAST_LETTERS = 6.5 / 72 * 96;
    private static final double EXACT = 0.02;

    /// Chinese characters as wide as the font is high, others about half as wide.
    private static final TextMeasure MEASURE = (text, style) -> text.codePoints()
            .mapToDouble(character -> character > 0x2000 ? style.size() : 0.56 * style.size()).sum();

    private static final PageLayout LAYOUT = new PageLayout(MEASURE);

    static Stream<PageSetup> setups() {
        return Stream.of(Paper.values()).flatMap(paper -> Stream.of(Orientation.values()).flatMap(
                orientation -> Stream.of(true, false).map(fits -> new PageSetup(paper, orientation, fits, false))));
    }

    /// Words where they are on the page.
    private record Placed(String text, Area area, double size) {}

    @ParameterizedTest
    @MethodSource("setups")
    void noWordsLieOverOthersOrInTheMargins(PageSetup setup) {
        each(setup, (_, pages) -> pages.forEach(page -> {
            List<Placed> words = words(page);
            for (int i = 0; i < words.size(); i++) {
                assertIsWithin(page, words.get(i));
                for (Placed other : words.subList(i + 1, words.size())) {
                    assertThat(words.get(i).area().grown(-EXACT).overlaps(other.area()))
                            .as("%s, %s", words.get(i), other).isFalse();
                }
            }
        }));
    }

    private static void assertIsWithin(Page page, Placed words) {
        Area area = words.area();
        assertThat(Math.min(Math.min(area.x(), area.y()),
                Math.min(page.width() - area.right(), page.height() - area.bottom()))).as("%s", words)
                .isGreaterThanOrEqualTo(LEAST_MARGIN);
    }

    @ParameterizedTest
    @MethodSource("setups")
    void everyRowAndEveryColumnIsThere(PageSetup setup) {
        each(setup, (handout, pages) -> {
            String text = pages.stream().map(PageLayoutTest::text).collect(Collectors.joining());
            Section.Table table = (Section.Table) handout.sections().getFirst();
            for (Section.Row row : table.rows()) {
                assertThat(text).contains(plain(((Cell.Words) row.cells().getFirst()).text()));
            }
            for (Section.Column column : table.columns()) {
                assertThat(column.header()).allSatisfy(words -> assertThat(text).contains(plain(words)));
            }
            assertThat(figures(pages)).isEqualTo(figures(table));
        });
    }

    @ParameterizedTest
    @MethodSource("setups")
    void theHeadOfATableAndItsFirstColumnAreOnEveryPage(PageSetup setup) {
        each(setup, (_, pages) -> assertThat(pages).map(PageLayoutTest::text).allSatisfy(
                text -> assertThat(text).contains("功能分类科目").containsPattern("2\\d\\d|合计")));
    }

    @ParameterizedTest
    @MethodSource("setups")
    void noLettersAreTooSmallToRead(PageSetup setup) {
        each(setup, (_, pages) -> assertThat(pages).flatMap(PageLayoutTest::words)
                .allMatch(words -> words.size() >= LEAST_LETTERS - EXACT));
    }

    @Test
    void pagesAreNumbered() {
        List<Page> pages = LAYOUT.of(new MadeUpHandouts(3).table(60, 3, 2), PageSetup.STANDARD);

        assertThat(pages).hasSizeGreaterThan(1);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(text(pages.get(page))).startsWith("部门预算比较").contains("单位：万元")
                    .endsWith("第%d页，共%d页".formatted(page + 1, pages.size()));
        }
    }

    @Test
    void whatNeighboursShareIsWrittenOnce() {
        List<Section.Column> columns = List.of(column("类"), column("405", "金额"), column("405", "占比"),
                column("510", "金额"));
        List<Page> pages = LAYOUT.of(table(columns, 3), PageSetup.STANDARD);

        assertThat(words(pages.getFirst())).extracting(Placed::text).containsOnlyOnce("405", "510", "占比");
        assertThat(words(pages.getFirst())).filteredOn(words -> words.text().equals("金额")).hasSize(2);
    }

    @Test
    void headingsDoNotStandAloneAtTheFootOfAPage() {
        for (int rows = 1; rows < 40; rows++) {
            Section.Table first = (Section.Table) table(List.of(column("类"), column("405")), rows).sections()
                    .getFirst();
            Section.Table second = new Section.Table("第二", "第二张表的标题", List.of(), first.columns(), 1, first.rows(),
                    List.of());
            List<Page> pages = LAYOUT.of(MadeUpHandouts.handout(List.of(first, second)), PageSetup.STANDARD);

            assertThat(pages).filteredOn(page -> text(page).contains("第二张表的标题")).singleElement()
                    .satisfies(page -> assertThat(text(page).split("第二张表的标题")[1]).contains("类405行0"));
        }
    }

    @Test
    void aLastPageHasMoreThanOneRow() {
        for (int rows = 20; rows < 60; rows++) {
            List<Page> pages = LAYOUT.of(table(List.of(column("类"), column("405")), rows), PageSetup.STANDARD);

            assertThat(text(pages.getLast())).contains("行" + (rows - 1)).contains("行" + (rows - 3));
        }
    }

    @Test
    void aRowOfMuchTextIsCutWhereAPageEnds() {
        Section.Table table = new Section.Table("文字", "文字", List.of(), List.of(column("原文"), column("新文")), 0,
                List.of(new Section.Row(List.of(new Cell.Words("很长的话。".repeat(2000)), new Cell.Words("短")), false, 0)),
                List.of());
        List<Page> pages = LAYOUT.of(MadeUpHandouts.handout(List.of(table)), PageSetup.STANDARD);

        assertThat(pages).singleElement().satisfies(page -> assertThat(text(page)).contains("…").contains("短"));
        words(pages.getFirst()).forEach(words -> assertIsWithin(pages.getFirst(), words));
    }

    @Test
    void linesOfACellAreKept() {
        Section.Table table = new Section.Table("文字", "文字", List.of(), List.of(column("类"), column("原文")), 1,
                List.of(new Section.Row(List.of(new Cell.Words("行"), new Cell.Words("第一句\n\n第二句")), false, 0)),
                List.of());
        List<Page> pages = LAYOUT.of(MadeUpHandouts.handout(List.of(table)), PageSetup.STANDARD);

        assertThat(words(pages.getFirst())).extracting(Placed::text).contains("第一句", "第二句");
    }

    @Test
    void smallChartsShareAPageAndLargeOnesAreMadeSmaller() {
        List<Page> few = LAYOUT.of(MadeUpHandouts.handout(List.of(bars(2), bars(3))),
                new PageSetup(Paper.A4, Orientation.PORTRAIT, true, false));
        List<Page> many = LAYOUT.of(MadeUpHandouts.handout(List.of(bars(120))), PageSetup.STANDARD);

        assertThat(few).hasSize(1);
        assertThat(many).singleElement().satisfies(page -> {
            assertThat(text(page)).contains("条119");
            words(page).forEach(words -> assertIsWithin(page, words));
        });
    }

    @Test
    void withoutColoursChartsHavePatterns() {
        var setup = new PageSetup(Paper.A4, Orientation.LANDSCAPE, true, true);
        List<Page> pages = LAYOUT.of(MadeUpHandouts.handout(List.of(bars(5))), setup);

        assertThat(pages).flatMap(Page::layers).flatMap(Page.Layer::shapes).filteredOn(Shape.Box.class::isInstance)
                .map(shape -> ((Shape.Box) shape).ink()).filteredOn(Ink.Fixed.class::isInstance)
                .map(ink -> ((Ink.Fixed) ink).colour()).isNotEmpty()
                .allMatch(colour -> colour.red() == colour.green() && colour.green() == colour.blue());
    }

    @Test
    void anEmptyHandoutIsAnEmptyPage() {
        assertThat(LAYOUT.of(MadeUpHandouts.handout(List.of()), PageSetup.STANDARD)).hasSize(1);
        assertThat(LAYOUT.of(table(List.of(column("类")), 0), PageSetup.STANDARD)).hasSize(1);
    }

    private static Section.Picture bars(int count) {
        List<BarData.Bar> bars = IntStream.range(0, count).mapToObj(i -> new BarData.Bar("条" + i,
                new Money(100_000L * (i + 1), 1), new Ink.Fixed(budgetexplorer.base.Colour.web("#2E6EB5")), "",
                Optional.empty())).toList();
        return new Section.Picture(new Chart("bars", "条", "一句话", List.of("来源"), new BarData(bars)));
    }

    private static Handout table(List<Section.Column> columns, int rows) {
        List<Section.Row> lines = IntStream.range(0, rows).mapToObj(row -> new Section.Row(IntStream
                .range(0, columns.size()).<Cell>mapToObj(column -> column == 0
                        ? new Cell.Words("行" + row)
                        : new Cell.Amount(new Money(row * 1_000_000L, 1)))
                .toList(), false, 0)).toList();
        return MadeUpHandouts.handout(List.of(new Section.Table("表", "标题", List.of(), columns, 1, lines, List.of())));
    }

    private static Section.Column column(String... header) {
        return new Section.Column(List.of(header), Section.Align.RIGHT);
    }

    private interface Check {
        void of(Handout handout, List<Page> pages);
    }

    private static void each(PageSetup setup, Check check) {
        for (int seed = 0; seed < RUNS; seed++) {
            Handout handout = new MadeUpHandouts(seed).any();
            List<Page> pages = LAYOUT.of(handout, setup);
            try {
                check.of(handout, pages);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static List<Placed> words(Page page) {
        List<Placed> words = new ArrayList<>();
        for (Page.Layer layer : page.layers()) {
            for (Shape shape : layer.shapes()) {
                if (shape instanceof Shape.Words(String text, Area area, var style, _, _)) {
                    double scale = layer.scale();
                    words.add(new Placed(text, new Area(layer.x() + area.x() * scale, layer.y() + area.y() * scale,
                            area.width() * scale, area.height() * scale), style.size() * scale));
                }
            }
        }
        return words;
    }

    private static String text(Page page) {
        return words(page).stream().map(words -> plain(words.text())).collect(Collectors.joining());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    /// How often each of a table's figures is to be there.
    private static List<String> figures(Section.Table table) {
        var format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
        List<String> figures = new ArrayList<>();
        for (Section.Row row : table.rows()) {
            row.cells().stream().skip(1).forEach(cell -> figures.add(CellText.of(cell, row.strong(), format).text()));
        }
        Collections.sort(figures);
        return figures;
    }

    private static List<String> figures(List<Page> pages) {
        List<String> figures = new ArrayList<>(pages.stream().flatMap(page -> words(page).stream()).map(Placed::text)
                .filter(text -> text.matches("[-+]?[\\d,]+\\.\\d+%?|—|未公布")).toList());
        Collections.sort(figures);
        return figures;
    }
}
