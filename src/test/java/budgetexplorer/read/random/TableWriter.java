package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.read.random.WrittenRow.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes one table onto a sheet. For one use.
final class TableWriter {
    private static final int SHOWN_DECIMALS = 2;
    private static final List<String> NOTES_IN_USE = List.of("注：因四舍五入，分项之和与合计或有尾差。", "备注：本表含上年结转资金。", "说明：空白处表示没有发生。",
            "注:本表由财务科填报。");

    private final Shape shape;
    private final Surroundings surroundings;
    private final Choices choices;
    private final WrittenSheet sheet;
    private final HeaderWriter header;
    private final CaptionWriter caption;
    private final boolean mergedTitle;

    TableWriter(Shape shape, Surroundings surroundings, Choices choices, WrittenSheet sheet) {
        this.shape = shape;
        this.surroundings = surroundings;
        this.choices = choices;
        this.sheet = sheet;
        this.header = new HeaderWriter(shape, choices.part());
        this.caption = new CaptionWriter(surroundings.owner(), shape.unit(), last(), choices.part());
        this.mergedTitle = choices.some(MERGED_TITLE);
    }

    /// @param formulas whether the document's format has any
    /// @return what a reader finds
    ExpectedTable write(ExpectedTable stated, boolean formulas) {
        Chance chance = choices.chance();
        sheet.indent(choices.some(BLANK_COLUMNS_LEFT) ? chance.between(1, 2) : 0);
        if (choices.some(BLANK_ROWS_ABOVE)) {
            blanks(chance.between(1, 3));
        }
        above();
        header.write(sheet);
        var amounts = new AmountWriter(shape.unit(), decimals(stated), formulas, choices.part());
        List<ExpectedRow> rows = body(stated, new RowWriter(stated.kind(), shape, amounts, choices.part()));
        return new ExpectedTable(stated.kind(), shape.unit(), rows, notes(stated.notes()));
    }

    private void above() {
        if (surroundings.form() != null) {
            sheet.words(surroundings.form());
        }
        if (mergedTitle) {
            sheet.merge(sheet.next(), sheet.next(), 0, last());
        }
        sheet.words(surroundings.title());
        caption.write(sheet);
    }

    /// The table's last column.
    private int last() {
        return shape.columns().size() - 1;
    }

    private List<ExpectedRow> body(ExpectedTable stated, RowWriter writer) {
        boolean breaks = choices.some(HEADER_REPEATED);
        boolean titles = choices.some(TITLE_REPEATED);
        int page = choices.chance().between(2, 12);
        List<ExpectedRow> found = new ArrayList<>();
        for (ExpectedRow row : stated.rows()) {
            if ((breaks || titles) && !found.isEmpty() && found.size() % page == 0) {
                breakPage(titles);
            }
            if (choices.chance().percent(10) && choices.all(BLANK_ROWS_WITHIN)) {
                blanks(1);
            }
            found.add(row(row, writer));
        }
        return found;
    }

    private void breakPage(boolean title) {
        blanks(choices.chance().between(0, 1));
        if (title) {
            above();
        }
        header.write(sheet);
    }

    private ExpectedRow row(ExpectedRow row, RowWriter writer) {
        RowWriter.Written written = writer.write(row);
        if (row.kind() == RowKind.TOTAL && choices.some(MERGED_TOTAL_LABEL)) {
            mergeLabel(writer.labelColumn(), written.cells());
        }
        sheet.row(Role.TABLE, written.cells(), choices.chance().percent(30) && choices.all(HIDDEN_ROWS));
        return written.row();
    }

    private void mergeLabel(int label, Map<Integer, WrittenCell> cells) {
        int to = label;
        while (to < last() && !shape.columns().get(to + 1).field().isAmount() && !cells.containsKey(to + 1)) {
            to++;
        }
        sheet.merge(sheet.next(), sheet.next(), label, to);
    }

    private List<String> notes(List<String> stated) {
        List<String> notes = new ArrayList<>();
        for (String note : stated) {
            boolean plain = note.contains("无数据") && choices.some(STATEMENT_WITHOUT_MARK);
            notes.add(plain ? note.substring(note.indexOf('：') + 1) : note);
        }
        if (choices.some(Variation.NOTES)) {
            notes.add(choices.chance().oneOf(NOTES_IN_USE));
        }
        notes.forEach(sheet::words);
        return notes;
    }

    private void blanks(int count) {
        for (int i = 0; i < count; i++) {
            sheet.blank();
        }
    }

    /// As many as the amounts need, and usually two.
    private int decimals(ExpectedTable stated) {
        return Math.max(SHOWN_DECIMALS, stated.rows().stream().flatMap(row -> row.cells().values().stream())
                .mapToInt(cell -> decimals(cell, shape.unit())).max().orElse(0));
    }

    private static int decimals(Cell cell, MoneyUnit unit) {
        return cell instanceof Cell.Amount(var money)
                ? BigDecimal.valueOf(money.fen()).divide(BigDecimal.valueOf(unit.fen())).stripTrailingZeros().scale()
                : 0;
    }
}
