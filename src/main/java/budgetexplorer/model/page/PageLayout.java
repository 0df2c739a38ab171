package budgetexplorer.model.page;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.ChartLayout;
import budgetexplorer.model.chart.TextMeasure;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import java.util.ArrayList;
import java.util.List;

/// Lays handouts out on paper. No words lie over others or beyond the margins; rows and charts are never broken; the heads
/// of tables stand on every page. As safe as its measure.
///
/// @param measure how wide words will be
public record PageLayout(TextMeasure measure) {
    private static final double BETWEEN_SECTIONS = 30;
    private static final double BELOW_HEADING = 6;
    private static final double LEAST_TEXT = 60;

    /// The pages of a handout; one empty page where it has nothing in it.
    public List<Page> of(Handout handout, PageSetup setup) {
        var frame = new PageFrame(setup, new Wrapping(measure));
        var sheets = new Sheets(frame.body());
        var format = new AmountFormat(handout.unit());
        for (Section section : handout.sections()) {
            sheets.gap(BETWEEN_SECTIONS);
            place(section, format, setup, sheets);
        }
        List<List<Page.Layer>> bodies = sheets.pages();
        List<Page> pages = new ArrayList<>();
        for (List<Page.Layer> body : bodies) {
            List<Page.Layer> layers = new ArrayList<>(body);
            layers.addFirst(frame.head(handout.furniture()));
            layers.add(frame.foot(handout.furniture(), pages.size() + 1, bodies.size()));
            pages.add(new Page(setup.width(), setup.height(), layers));
        }
        return pages;
    }

    private void place(Section section, AmountFormat format, PageSetup setup, Sheets sheets) {
        var wrapping = new Wrapping(measure);
        switch (section) {
            case Section.Table table -> new TableFlow(table, wrapping, format, setup).place(sheets);
            case Section.Picture(var chart) ->
                new PictureFlow(chart, wrapping, new ChartLayout(measure, format), setup.greyscale()).place(sheets);
            case Section.Text text -> place(text, wrapping, sheets);
        }
    }

    private static void place(Section.Text text, Wrapping wrapping, Sheets sheets) {
        var heading = Prose.heading(text.heading(), wrapping, sheets.width());
        var paragraphs = text.align() == Align.RIGHT
                ? Prose.signature(text.paragraphs(), wrapping, sheets.width())
                : Prose.paragraphs(text.paragraphs(), wrapping, sheets.width());
        if (!sheets.isFresh() && heading.height() + BELOW_HEADING
                + Math.min(LEAST_TEXT, paragraphs.height()) > sheets.room()) {
            sheets.nextPage();
        }
        heading.place(sheets, wrapping);
        sheets.gap(BELOW_HEADING);
        paragraphs.place(sheets, wrapping);
    }
}
