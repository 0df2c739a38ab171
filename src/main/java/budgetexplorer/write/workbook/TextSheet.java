package budgetexplorer.write.workbook;

import budgetexplorer.model.handout.Section.Text;
import budgetexplorer.write.workbook.Look.Part;

/// Writes words into a sheet of their own, a paragraph a row.
final class TextSheet {
    private static final int WIDTH = 100;

    private TextSheet() {}

    static void write(Text text, SheetWriter writer) {
        writer.sheet().setColumnWidth(0, Widths.units(WIDTH));
        int row = 0;
        if (!text.heading().isBlank()) {
            writer.sentence(row++, 0, text.heading(), Part.TITLE, WIDTH);
        }
        for (String paragraph : text.paragraphs()) {
            writer.sentence(row++, 0, paragraph, Part.PARAGRAPH, WIDTH - 2.0);
        }
    }
}
