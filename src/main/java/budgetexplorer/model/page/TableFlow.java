package budgetexplorer.model.page;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.handout.Section;
import java.util.Optional;

/// Puts a table with its words on pages.
record TableFlow(Section.Table table, Wrapping wrapping, AmountFormat format, PageSetup setup) {
    private static final double BELOW_HEADING = 6;
    private static final double ABOVE_TABLE = 4;
    private static final double ABOVE_NOTES = 8;
    private static final double BETWEEN_BLOCKS = 22;
    private static final double LEAST_PART_FOR_ROWS = 0.5;
    private static final double LARGEST_PART_FOR_NOTES = 0.3;
    private static final int LEAST_ROWS = 3;

    void place(Sheets sheets) {
        double width = sheets.width();
        var heading = Prose.heading(table.heading(), wrapping, width);
        var remarks = new Remarks(table.remarks(), wrapping, setup.greyscale());
        Optional<Prose> form = table.form().map(each -> Prose.form(each, wrapping, width));
        var notes = Prose.notes(table.notes(), wrapping, width);
        double above = heading.height() + BELOW_HEADING + remarks.height(width) + ABOVE_TABLE
                + form.map(each -> each.height() + ABOVE_TABLE).orElse(0.0);
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
        form.ifPresent(each -> {
            each.place(sheets, wrapping);
            sheets.gap(ABOVE_TABLE);
        });
        place(planned, Math.min(below, LARGEST_PART_FOR_NOTES * sheets.height()), sheets);
        if (!table.notes().isEmpty()) {
            sheets.gap(ABOVE_NOTES);
            notes.place(sheets, wrapping);
        }
    }

    /// @param below what stands below the last block
    private static void place(TablePlan.Planned planned, double below, Sheets sheets) {
        TableBlock last = planned.blocks().getLast();
        for (TableBlock block : planned.blocks()) {
            double reserved = block == last ? below : 0;
            if (block != planned.blocks().getFirst()) {
                if (BETWEEN_BLOCKS + block.height() * planned.scale() + reserved > sheets.room()) {
                    sheets.nextPage();
                }
                sheets.gap(BETWEEN_BLOCKS);
            }
            place(block, planned.scale(), reserved, sheets);
        }
    }

    private static void place(TableBlock block, double scale, double below, Sheets sheets) {
        int row = 0;
        do {
            int end = end(block, row, sheets.room() / scale, below / scale);
            if (end == row && row < block.rowCount() && !sheets.isFresh()) {
                sheets.nextPage();
                end = end(block, row, sheets.room() / scale, below / scale);
            }
            int to = block.rowCount() == 0 ? 0 : Math.max(row + 1, end);
            sheets.place(block.shapes(row, to), scale, block.height(row, to));
            row = to;
            if (row < block.rowCount()) {
                sheets.nextPage();
            }
        } while (row < block.rowCount());
    }

    /// The row after the last that fits. A few rows stay together on a last page, and what stands below them with them.
    private static int end(TableBlock block, int from, double room, double below) {
        double left = room - block.headHeight();
        int end = from;
        while (end < block.rowCount() && block.height(end) <= left) {
            left -= block.height(end);
            end++;
        }
        boolean all = end == block.rowCount() && left >= below;
        return all ? end : Math.min(end, Math.max(from + 1, block.rowCount() - LEAST_ROWS));
    }
}
