package budgetexplorer.write.tables;

import budgetexplorer.model.handout.HeaderBoxes.Box;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.office.TextWidth;
import java.util.Arrays;

/// How high rows must be whose cells are merged, for which no office program finds it out, in points.
record Heights(PageWidth widths) {
    static final float LINE = 18;
    private static final float NEXT_LINE = 13;
    /// What an office program leaves beside text.
    private static final int ROOM = 2;

    /// Of so many lines.
    static float of(int lines) {
        return LINE + NEXT_LINE * (Math.max(lines, 1) - 1);
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

    /// How many lines text takes in some columns.
    int lines(String text, int first, int last) {
        return TextWidth.lines(text, widths.between(first, last) - ROOM);
    }
}
