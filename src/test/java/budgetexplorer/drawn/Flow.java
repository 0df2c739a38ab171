package budgetexplorer.drawn;

import budgetexplorer.drawn.DrawnCell.Align;
import java.io.IOException;

/// Fills pages from top to bottom. For one thread.
public final class Flow {
    public static final double MARGIN = 50;
    private static final double LEAD = 1.4;
    private static final double BASE = 1.1;

    private final DrawnPdf pdf;
    private final Paper paper;
    private DrawnPage page;
    private double top;

    /// Where pages come from, with what stands on each of them.
    @FunctionalInterface
    public interface Paper {
        /// @param number of the page, from 1
        DrawnPage next(DrawnPdf pdf, int number) throws IOException;
    }

    public Flow(DrawnPdf pdf, Paper paper) throws IOException {
        this.pdf = pdf;
        this.paper = paper;
        page = paper.next(pdf, 1);
        top = MARGIN;
    }

    public DrawnPdf pdf() {
        return pdf;
    }

    public DrawnPage page() {
        return page;
    }

    public double top() {
        return top;
    }

    /// How high what is left of the page is.
    public double room() {
        return page.height() - MARGIN - top;
    }

    public double width() {
        return page.width() - 2 * MARGIN;
    }

    public void nextPage() throws IOException {
        page = paper.next(pdf, pdf.pages().size() + 1);
        top = MARGIN;
    }

    public void skip(double height) {
        top += height;
    }

    /// A paragraph, wrapped to the page's width.
    public void words(String text, double size, Align align) throws IOException {
        words(text, size, align, width());
    }

    /// A paragraph within a width from the left margin.
    public void words(String text, double size, Align align, double within) throws IOException {
        for (String line : Wrapped.lines(text, within, words -> pdf.width(words, size))) {
            if (room() < LEAD * size) {
                nextPage();
            }
            page.words(MARGIN + before(line, size, align, within), top + BASE * size, size, line);
            top += LEAD * size;
        }
    }

    /// Words at a place of the line that is being filled, which is not ended.
    public void wordsAt(double x, String text, double size) throws IOException {
        page.words(x, top + BASE * size, size, text);
    }

    private double before(String line, double size, Align align, double within) {
        double rest = within - pdf.width(line, size);
        return switch (align) {
            case LEFT -> 0;
            case CENTRE -> rest / 2;
            case RIGHT -> rest;
        };
    }

    public void table(DrawnTable table, TableStyle style) throws IOException {
        table(table, style, plan(table, style));
    }

    /// How large a table would be drawn.
    public TablePlan plan(DrawnTable table, TableStyle style) {
        return TablePlan.of(table, style, width(), pdf);
    }

    /// A table as large as planned for it or for another of which it is a part.
    public void table(DrawnTable table, TableStyle style, TablePlan plan) throws IOException {
        new TableFlow(table, style, this, plan).draw();
    }
}
