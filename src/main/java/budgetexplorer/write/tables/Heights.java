package budgetexplorer.write.tables;

import budgetexplorer.model.handout.HeaderBoxes.Box;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.office.TextWidth;
import java.util.Arrays;

/// How high rows must be, in points: not every office program finds it out by itself.
record Heights(PageWidth widths) {
    static final float LINE = 18;
    private static final float NEXT_LINE = 13;
    /// What an office program leaves beside text.
    private static final int ROOM = 1;
    /// Lines end before the last place where the next character is wide or must not begin a line.
    private static final double FILLED = 0.96;
    /// What office programs allow.
    private static final float HIGHEST = 409;

    /// Of so many lines.
    static float of(int lines) {
        return Math.min(LINE + NEXT_LINE * (Math.max(lines, 1) - 1), HIGHEST);
    }

    /// Of the rows of a form's header: words over several rows make the lowest of them higher.
    float[] header(Form form) {
        var heights = new float[form.headerRows()];
        Arrays.fill(heights, LINE);
        for (Box box : form.header()) {
            float needed = of(lines(box.words(), box.left(), box.right()));
            for (int row = box.top(); row < box.bottom(); row++) {
                needed -= heights[row];
            }
            heights[box.bottom()] = Math.max(heights[box.bottom()], needed);
        }
        return heights;
    }

    /// Of a row of the body: as high as the longest of its texts needs.
    float body(Row row) {
        int lines = 1;
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cells().get(column) instanceof Cell.Text(var text)) {
                lines = Math.max(lines, lines(text, column, column));
            }
        }
        return of(lines);
    }

    /// How many lines text takes in some columns.
    int lines(String text, int first, int last) {
        return TextWidth.lines(text, widths.between(first, last) * FILLED - ROOM);
    }
}
