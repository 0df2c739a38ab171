package budgetexplorer.samples;

import budgetexplorer.base.BundledFont;
import budgetexplorer.model.original.CellOnPage;
import budgetexplorer.model.original.Original;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A PDF drawn of a budget as somebody might have published it: its text on upright pages in lines of 30 characters, then
/// its tables on lying ones, each row a line. It says where each cell was drawn.
public final class DrawnOriginal {
    private static final PDRectangle UPRIGHT = PDRectangle.A4;
    private static final PDRectangle LYING = new PDRectangle(UPRIGHT.getHeight(), UPRIGHT.getWidth());
    private static final float MARGIN = 40;
    private static final float LINE = 16;
    private static final int CHARACTERS = 30;
    private static final float SIZE = 7;
    private static final int LONGEST = 12;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final List<CellOnPage> places = new ArrayList<>();

    private DrawnOriginal() throws IOException {
        try (InputStream stream = BundledFont.REGULAR.open()) {
            font = PDType0Font.load(document, stream, true);
        }
    }

    /// Draws a budget.
    public static Original of(Budget budget) {
        try {
            var drawn = new DrawnOriginal();
            drawn.draw(budget.narrative().map(text -> text.lines().toList()).orElse(List.of()));
            for (BudgetTable table : budget.tables()) {
                drawn.draw(table);
            }
            var bytes = new ByteArrayOutputStream();
            try (PDDocument document = drawn.document) {
                document.save(bytes);
            }
            return new Original(budget.file(), bytes.toByteArray(), drawn.places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(List<String> paragraphs) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (int start = 0; start < paragraph.length(); start += CHARACTERS) {
                lines.add(paragraph.substring(start, Math.min(paragraph.length(), start + CHARACTERS)));
            }
        }
        int fitting = (int) ((UPRIGHT.getHeight() - 2 * MARGIN) / LINE);
        for (int start = 0; start < lines.size(); start += fitting) {
            try (PDPageContentStream page = page(UPRIGHT)) {
                for (int i = start; i < Math.min(lines.size(), start + fitting); i++) {
                    write(page, lines.get(i), 12, MARGIN, UPRIGHT.getHeight() - MARGIN - LINE * (i - start + 1));
                }
                write(page, "— " + document.getNumberOfPages() + " —", 9, UPRIGHT.getWidth() / 2, MARGIN / 2);
            }
        }
    }

    private void draw(BudgetTable table) throws IOException {
        int fitting = (int) ((LYING.getHeight() - 2 * MARGIN) / LINE) - 1;
        for (int start = 0; start < table.rows().size(); start += fitting) {
            try (PDPageContentStream page = page(LYING)) {
                write(page, table.title(), 11, MARGIN, LYING.getHeight() - MARGIN);
                for (int i = start; i < Math.min(table.rows().size(), start + fitting); i++) {
                    draw(page, table, table.rows().get(i), MARGIN + LINE * (i - start + 1));
                }
            }
        }
    }

    private void draw(PDPageContentStream page, BudgetTable table, Row row, float top) throws IOException {
        float across = (LYING.getWidth() - 2 * MARGIN) / table.columns().size();
        for (int column = 0; column < table.columns().size(); column++) {
            float left = MARGIN + column * across;
            String text = row.cells().get(column).text(table.unit()).replaceAll("\\s", "");
            write(page, text.substring(0, Math.min(text.length(), LONGEST)), SIZE, left + 2,
                    LYING.getHeight() - top - LINE + 4);
            page.addRect(left, LYING.getHeight() - top - LINE, across, LINE);
            page.stroke();
            places.add(new CellOnPage(table.source().sheet(row), Source.numberOnSheet(row),
                    table.columns().get(column).index(),
                    new PagePlace(document.getNumberOfPages(), left, top, across, LINE)));
        }
    }

    private PDPageContentStream page(PDRectangle size) throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private void write(PDPageContentStream page, String text, float size, float x, float y) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text.replaceAll("[\\p{Cntrl}]", ""));
        page.endText();
    }
}
