package budgetexplorer.write.document;

import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.form.FormColumn;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// Writes the 12 official forms, each from a page of its own. Not thread-safe.
///
/// @param room between the margins, in twips
record FormTables(XWPFDocument document, int room) {
    private static final double LARGEST = 10.5;
    private static final double SMALLEST = 5.5;
    /// Of tables 1 and 4, which are read at one glance.
    private static final double OF_ONE_PAGE = 8.5;
    /// On either side of the words of a cell, in twips.
    private static final int BESIDE = 60;
    private static final int ABOVE_TITLE = 120;

    /// @param first whether it stands on the page that has been begun
    void write(Form form, boolean first) {
        XWPFParagraph number = line(Type.NOTE, form.number());
        number.setPageBreak(!first);
        title(form.title());
        XWPFParagraph owner = line(Type.CELL, form.owner());
        var tab = owner.getCTPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(room));
        owner.createRun().addTab();
        Type.CELL.write(owner.createRun(), form.unitLine());
        table(form);
        form.notes().forEach(note -> line(Type.CELL, note).setSpacingBefore(ABOVE_TITLE / 2));
    }

    private XWPFParagraph line(Type type, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        type.write(paragraph.createRun(), words);
        return paragraph;
    }

    private void title(String words) {
        XWPFParagraph paragraph = line(Type.PART, words);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(ABOVE_TITLE);
    }

    private void table(Form form) {
        int depth = form.headerRows();
        List<String> numbers = form.numbers();
        int body = depth + (form.isNumbered() ? 1 : 0);
        double size = size(form);
        var grid = new Grid(document, body + form.rows().size(), widths(form));
        grid.narrow(BESIDE);
        grid.repeat(body);
        // the words of a goal may be longer than a page
        grid.keepTogether(form.kind() == TableKind.GOALS ? form.rows().size() + body : 0);
        for (int column = 0; column < numbers.size(); column++) {
            grid.fill(depth, column, numbers.get(column), Type.CELL, size, ParagraphAlignment.CENTER);
        }
        for (int index = 0; index < form.rows().size(); index++) {
            row(grid, body + index, form, form.rows().get(index), size);
        }
        grid.head(form.header(), Type.HEAD, size);
    }

    /// Each line of a cell is a paragraph, so that lines are read back as such.
    private static void row(Grid grid, int number, Form form, Row row, double size) {
        Type type = Form.isTotal(row) ? Type.TOTAL : Type.CELL;
        for (int column = 0; column < row.cells().size(); column++) {
            ParagraphAlignment align = form.columns().get(column).field().isAmount()
                    ? ParagraphAlignment.RIGHT
                    : ParagraphAlignment.LEFT;
            List<String> lines = form.text(row.cells().get(column)).lines().toList();
            grid.fill(number, column, lines.isEmpty() ? "" : lines.getFirst(), type, size, align);
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                grid.add(number, column, line, type, size, align);
            }
        }
    }

    /// Small enough that no number breaks.
    private double size(Form form) {
        int digits = form.columns().stream().mapToInt(FormColumn::width).sum();
        double points = (room - 2.0 * BESIDE * form.columns().size()) / Sheet.TWIPS_PER_POINT;
        double fitting = Math.floor(2 * 2 * points / digits) / 2;
        boolean isBalance = form.kind() == TableKind.BALANCE || form.kind() == TableKind.APPROPRIATION_BALANCE;
        return Math.clamp(fitting, SMALLEST, isBalance ? OF_ONE_PAGE : LARGEST);
    }

    private int[] widths(Form form) {
        double digits = form.columns().stream().mapToInt(FormColumn::width).sum();
        int free = room - 2 * BESIDE * form.columns().size();
        return form.columns().stream().mapToInt(column -> 2 * BESIDE + (int) (free * column.width() / digits))
                .toArray();
    }
}
