package budgetexplorer.model.page;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.handout.Section;

/// Puts a table with its words on pages.
record TableFlow(Section.Table table, Wrapping wrapping, AmountFormat format, PageSetup setup) {
    private static final double BELOW_HEADING = 6;
    private static final double ABOVE_TABLE = 4;
    private static final double ABOVE_NOTES = 8;
    private static final double BETWEEN_BLOCKS = 22;
    private static final double LEAST_PART_FOR_ROWS = 0.5;
    /// As few stand alone on a last page.
    private static final int LEAST_ROWS = 3;

    void place(Sheets sheets) {
        double width = sheets.width();
        var heading = Prose.heading(table.heading(), wrapping, width);
        var remarks = new Remarks(table.remarks(), wrapping, setup.greyscale());
        var notes = Prose.notes(table.notes(), wrapping, width);
        double above = heading.height() + BELOW_HEADING + remarks.height(width) + ABOVE_TABLE;
        double below = table.notes().isEmpty() ? 0 : ABOVE_NOTES + notes.height();
        double height = Math.max(LEAST_PART_FOR_ROWS * sheets.height(), sheets.height() - above);
        TablePlan.Planned planned = new TablePlan(new TableGrid(table, wrapping, format), width, height - below, height,
                setup.fitsWidth()).plan();
        if (above + planned.blocks().getFirst().height() * planned.scale() + below > sheets.room()
                && !sheets.isFresh()) {
            sheets.nextPage();
        }
        heading.place(sheets, wrapping);
        sheets.gap(BELOW_HEADING);
        remarks.place(sheets);
        sheets.gap(ABOVE_TABLE);
        place(planned, sheets);
        if (!table.notes().isEmpty()) {
            sheets.gap(ABOVE_NOTES);
            notes.place(sheets, wrapping);
        }
    }

    private static void place(TablePlan.Planned planned, Sheets sheets) {
        boolean first = true;
        for (TableBlock block : planned.blocks()) {
            if (!first) {
                if (BETWEEN_BLOCKS + block.height() * planned.scale() > sheets.room()) {
                    sheets.nextPage();
                }
                sheets.gap(BETWEEN_BLOCKS);
            }
            place(block, planned.scale(), sheets);
            first = false;
        }
    }

    private static void place(TableBlock block, double scale, Sheets sheets) {
        int row = 0;
        do {
            int end = end(block, row, sheets.room() / scale);
            if (end == row && row < block.rowCount() && !sheets.isFresh()) {
                sheets.nextPage();
                end = end(block, row, sheets.room() / scale);
            }
            int to = block.rowCount() == 0 ? 0 : Math.max(row + 1, end);
            sheets.place(block.shapes(row, to), scale, block.height(row, to));
            row = to;
            if (row < block.rowCount()) {
                sheets.nextPage();
            }
        } while (row < block.rowCount());
    }

    /// The row after the last that fits.
    private static int end(TableBlock block, int from, double room) {
        double left = room - block.headHeight();
        int end = from;
        while (end < block.rowCount() && block.height(end) <= left) {
            left -= block.height(end);
            end++;
        }
        boolean fewRemain = end < block.rowCount() && block.rowCount() - end < LEAST_ROWS;
        return fewRemain ? Math.max(Math.min(end, from + 1), block.rowCount() - LEAST_ROWS) : end;
    }
}
