package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.*;
import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes the cells of a table's rows.
final class RowWriter {
    private static final Set<Field> CODES = Set.of(ITEM_CODE, ECONOMIC_CODE, UNIT_CODE, SERIAL);

    private final TableKind kind;
    private final Shape shape;
    private final AmountWriter amounts;
    private final Choices choices;
    private final Decoration decoration;
    private final String indent;
    private final String between;

    RowWriter(TableKind kind, Shape shape, AmountWriter amounts, Choices choices) {
        this.kind = kind;
        this.shape = shape;
        this.amounts = amounts;
        this.choices = choices;
        this.decoration = new Decoration(choices);
        this.indent = choices.chance().oneOf(" ", "  ", "    ", "　", "　　");
        this.between = choices.chance().oneOf(" ", "  ", "　", "");
    }

    /// A row as it is written, and what a reader then finds.
    record Written(Map<Integer, WrittenCell> cells, ExpectedRow row) {}

    Written write(ExpectedRow stated) {
        ExpectedRow row = stated.only(shape::states);
        if (row.kind() == RowKind.ITEM && row.unit() != null && shape.coding() == Shape.Coding.COLUMNS
                && choices.all(LINES_REPEAT_THE_UNIT)) {
            row = row.with(UNIT_CODE, new Cell.Text(row.unit())).only(shape::states);
        }
        Map<Integer, WrittenCell> cells = new HashMap<>();
        List<Header.Column> columns = shape.columns();
        for (int index = 0; index < columns.size(); index++) {
            Header.Column column = columns.get(index);
            switch (row.cell(column.field())) {
                case Cell.Amount(var money) -> {
                    AmountWriter.Written written = amounts.amount(money);
                    cells.put(index, written.cell());
                    row = written.stated() ? row : row.with(column.field(), new Cell.Blank());
                }
                case Cell.Text(var text) -> words(index, column, text, row, cells);
                case Cell.Blank() -> {
                    if (column.field().isAmount()) {
                        int at = index;
                        amounts.blank().ifPresent(dash -> cells.put(at, dash));
                    }
                }
            }
        }
        return new Written(cells, row);
    }

    private void words(int index, Header.Column column, String text, ExpectedRow row,
            Map<Integer, WrittenCell> cells) {
        if (row.kind() == RowKind.TOTAL && column.field() == NAME) {
            cells.put(labelColumn(), new WrittenCell.Words(text));
        } else if (CODES.contains(column.field())) {
            code(index, column, text, cells);
        } else if (column.field() == NAME) {
            cells.put(index, new WrittenCell.Words(name(text, row)));
        } else {
            cells.put(index, new WrittenCell.Words(text));
        }
    }

    /// 合计 stands in the first column of words, but for table 12, which begins with a serial number.
    int labelColumn() {
        List<Header.Column> columns = shape.columns();
        int index = 0;
        while (kind == TableKind.GOALS ? columns.get(index).field() != NAME : columns.get(index).field().isAmount()) {
            index++;
        }
        return index;
    }

    private void code(int index, Header.Column column, String code, Map<Integer, WrittenCell> cells) {
        if (column.from() >= code.length()) {
            return;
        }
        String part = code.substring(column.from(), Math.min(code.length(), column.to()));
        boolean asNumber = choices.some(column.to() < Integer.MAX_VALUE ? SPLIT_CODES_AS_NUMBERS : CODES_AS_NUMBERS);
        cells.put(index, asNumber
                ? new WrittenCell.Number(new BigDecimal(part), "0".repeat(part.length()))
                : new WrittenCell.Words(part));
    }

    private String name(String text, ExpectedRow row) {
        String code = row.text(row.kind() == RowKind.ITEM
                ? kind == TableKind.GENERAL_BASIC ? ECONOMIC_CODE : ITEM_CODE
                : UNIT_CODE);
        return switch (shape.coding()) {
            case COLUMNS -> decoration.name(text);
            case ONE_CELL -> indent.repeat(depth(row, code)) + code + between + decoration.name(text);
            case NAMES_ONLY -> indent.repeat(depth(row, code)) + decoration.name(text);
        };
    }

    private int depth(ExpectedRow row, String code) {
        return switch (row.kind()) {
            case TOTAL, DEPARTMENT, FUND, PROJECT, LINE -> 0;
            case UNIT -> 1;
            case ITEM -> kind == TableKind.GENERAL_BASIC ? code.length() / 2 - 1 : code.length() / 2 + 1;
        };
    }
}
