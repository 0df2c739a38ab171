package budgetexplorer.write.chart;

import budgetexplorer.base.BundledFont;
import budgetexplorer.base.Colour;
import budgetexplorer.write.chart.Brush.Align;
import budgetexplorer.write.chart.Brush.Style;
import budgetexplorer.write.chart.ComparisonPage.Bar;
import budgetexplorer.write.chart.ComparisonPage.Part;
import budgetexplorer.write.chart.ComparisonPage.Row;
import budgetexplorer.write.chart.ComparisonPage.Whole;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws a [ComparisonPage] at a width of [#WIDTH]; scale the graphics for other sizes. For one use.
final class ComparisonPainter {
    static final double WIDTH = 1200;

    private static final Colour GROUND = Colour.web("#F6F8FA");
    private static final Colour CARD = Colour.WHITE;
    private static final Colour EDGE = Colour.web("#D1D9E0");
    private static final Colour WARNING_GROUND = Colour.web("#FFF8C5");
    private static final Style HEADING = new Style(BundledFont.BOLD, 20, Colour.web("#1F2328"));
    private static final Style BOLD = new Style(BundledFont.BOLD, 13, Colour.web("#1F2328"));
    private static final Style PLAIN = new Style(BundledFont.REGULAR, 13, Colour.web("#1F2328"));
    private static final Style MUTED = new Style(BundledFont.REGULAR, 12, Colour.web("#59636E"));
    private static final Style HEADER = new Style(BundledFont.BOLD, 13, Colour.web("#59636E"));
    private static final Style WARNING = new Style(BundledFont.REGULAR, 12, Colour.web("#7D4E00"));

    private static final double MARGIN = 24;
    private static final double GAP = 14;
    private static final double PADDING = 14;
    private static final double RADIUS = 8;
    private static final double HEADING_HEIGHT = 34;
    private static final double LEGEND_HEIGHT = 24;
    private static final double NOTE_HEIGHT = 28;
    private static final double ROW_HEIGHT = 36;
    private static final double BAR_HEIGHT = 9;
    private static final double SMALLEST_BAR = 2;
    private static final double AMOUNT_WIDTH = 112;
    private static final double SHARE_WIDTH = 72;
    private static final double NAME_WIDTH = 250;
    private static final double WHOLE_HEIGHT = 32;
    private static final double WHOLE_NAME_WIDTH = 92;

    private final ComparisonPage page;
    private final Brush brush;

    ComparisonPainter(ComparisonPage page, Graphics2D graphics) {
        this.page = page;
        this.brush = new Brush(graphics);
    }

    static double height(ComparisonPage page) {
        return MARGIN + HEADING_HEIGHT + LEGEND_HEIGHT + GAP + tableHeight(page) + GAP + structureHeight(page)
                + NOTE_HEIGHT + MARGIN / 2;
    }

    private static double tableHeight(ComparisonPage page) {
        return (page.table().rows().size() + 2) * ROW_HEIGHT + 2;
    }

    private static double structureHeight(ComparisonPage page) {
        return 2 * PADDING + WHOLE_HEIGHT + page.structure().wholes().size() * (WHOLE_HEIGHT + 8) - 8;
    }

    void paint() {
        brush.box(GROUND, 0, 0, WIDTH, height(page));
        double y = MARGIN;
        brush.text(page.heading(), HEADING, Align.LEFT, MARGIN, y + HEADING_HEIGHT / 2);
        y += HEADING_HEIGHT;
        paintLegend(y + LEGEND_HEIGHT / 2);
        y += LEGEND_HEIGHT + GAP;
        paintTable(y);
        y += tableHeight(page) + GAP;
        paintStructure(y);
        y += structureHeight(page);
        brush.text(page.note(), MUTED, Align.LEFT, MARGIN + PADDING, y + NOTE_HEIGHT / 2);
    }

    private void paintLegend(double middle) {
        double x = MARGIN;
        for (String warning : page.warnings()) {
            double width = brush.width(warning, WARNING) + 20;
            brush.roundBox(WARNING_GROUND, x, middle - 11, width, 22, 11);
            brush.text(warning, WARNING, Align.LEFT, x + 10, middle);
            x += width + GAP;
        }
        for (ComparisonPage.Legend entry : page.legend()) {
            brush.roundBox(entry.colour(), x, middle - 5, 10, 10, 2);
            brush.text(entry.text(), MUTED, Align.LEFT, x + 16, middle);
            x += 16 + brush.width(entry.text(), MUTED) + GAP;
        }
    }

    private void paintTable(double top) {
        brush.card(CARD, EDGE, MARGIN, top, WIDTH - 2 * MARGIN, tableHeight(page), RADIUS);
        double middle = top + ROW_HEIGHT / 2;
        paintCells(page.table().header(), HEADER, middle);
        brush.text(page.table().header().getLast(), HEADER, Align.LEFT, barsLeft(), middle);
        for (Row row : page.table().rows()) {
            middle += ROW_HEIGHT;
            brush.line(EDGE, MARGIN, middle - ROW_HEIGHT / 2, WIDTH - 2 * MARGIN);
            paintCells(row.cells(), PLAIN, middle);
            paintBars(row.bars(), middle);
        }
        middle += ROW_HEIGHT;
        brush.line(EDGE, MARGIN, middle - ROW_HEIGHT / 2, WIDTH - 2 * MARGIN);
        paintCells(page.table().total(), BOLD, middle);
    }

    /// The name, then an amount and a share for each budget.
    private void paintCells(List<String> cells, Style style, double middle) {
        brush.text(cells.getFirst(), style, Align.LEFT, MARGIN + PADDING, middle);
        double right = MARGIN + NAME_WIDTH;
        for (int i = 0; i < page.legend().size(); i++) {
            right += AMOUNT_WIDTH;
            brush.text(cells.get(1 + 2 * i), style, Align.RIGHT, right, middle);
            right += SHARE_WIDTH;
            brush.text(cells.get(2 + 2 * i), style, Align.RIGHT, right, middle);
        }
    }

    private double barsLeft() {
        return MARGIN + NAME_WIDTH + page.legend().size() * (AMOUNT_WIDTH + SHARE_WIDTH) + 2 * PADDING;
    }

    private void paintBars(List<Optional<Bar>> bars, double middle) {
        List<Bar> present = bars.stream().flatMap(Optional::stream).toList();
        double room = WIDTH - MARGIN - PADDING - barsLeft();
        double step = BAR_HEIGHT + 2;
        double y = middle - (present.size() * step - 2) / 2;
        for (Bar bar : present) {
            brush.roundBox(bar.colour(), barsLeft(), y, Math.max(SMALLEST_BAR, room * bar.share()), BAR_HEIGHT, 2);
            y += step;
        }
    }

    private void paintStructure(double top) {
        brush.card(CARD, EDGE, MARGIN, top, WIDTH - 2 * MARGIN, structureHeight(page), RADIUS);
        brush.text(page.structure().title(), BOLD, Align.LEFT, MARGIN + PADDING, top + PADDING + WHOLE_HEIGHT / 2);
        double behind = page.structure().wholes().stream().mapToDouble(whole -> brush.width(behind(whole), MUTED))
                .max().orElse(0);
        double room = WIDTH - 2 * MARGIN - 3 * PADDING - WHOLE_NAME_WIDTH - behind;
        double y = top + PADDING + WHOLE_HEIGHT;
        for (Whole whole : page.structure().wholes()) {
            paintWhole(whole, room, y);
            y += WHOLE_HEIGHT + 8;
        }
    }

    private void paintWhole(Whole whole, double room, double y) {
        double middle = y + WHOLE_HEIGHT / 2;
        brush.text(whole.name(), PLAIN, Align.LEFT, MARGIN + PADDING, middle);
        double x = MARGIN + PADDING + WHOLE_NAME_WIDTH;
        for (Part part : whole.parts()) {
            double width = room * part.bar().share();
            brush.box(part.bar().colour(), x, y, width, WHOLE_HEIGHT);
            if (fits(part)) {
                var style = new Style(BundledFont.REGULAR, PLAIN.size(), part.bar().colour().text());
                brush.text(part.text(), style, Align.LEFT, x + 10, middle);
            }
            x += width;
        }
        brush.text(behind(whole), MUTED, Align.LEFT, x + PADDING, middle);
    }

    /// The words of the parts that are too narrow for them.
    private String behind(Whole whole) {
        List<String> words = new ArrayList<>();
        whole.parts().stream().filter(part -> part.bar().share() > 0 && !fits(part))
                .forEach(part -> words.add(part.text()));
        return String.join("  ", words);
    }

    private boolean fits(Part part) {
        double narrowest = (WIDTH - 2 * MARGIN - WHOLE_NAME_WIDTH) * 0.8;
        return brush.width(part.text(), PLAIN) + 20 < narrowest * part.bar().share();
    }
}
