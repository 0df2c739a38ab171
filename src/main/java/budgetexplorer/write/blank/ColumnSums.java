package budgetexplorer.write.blank;

import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.tables.Spot;
import budgetexplorer.write.tables.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which rows add up which: 合计 the department, the department its units, a unit its lines.
final class ColumnSums {
    private static final int LENGTH_OF_CLASS = 3;

    private final Form form;
    private final List<Integer> units;
    private final List<Integer> projects;

    ColumnSums(Form form) {
        this.form = form;
        this.units = rows(RowKind.UNIT);
        this.projects = rows(RowKind.PROJECT);
    }

    private List<Integer> rows(RowKind kind) {
        return IntStream.range(0, form.rows().size()).filter(row -> form.rows().get(row).kind() == kind).boxed()
                .toList();
    }

    /// What a row adds up in a column; nothing if it is to be filled in.
    Optional<Sum> sum(int row, int column) {
        return switch (form.rows().get(row).kind()) {
            case TOTAL -> total(row, column);
            case DEPARTMENT -> form.kind() == TableKind.GOALS && !projects.isEmpty()
                    ? blocks(List.of(fromTo(projects.getFirst(), lastLine(projects.getLast()), column)))
                    : each(units, column);
            case FUND -> fund(row, column);
            case UNIT -> lines(row, column);
            case ITEM -> classes(row, column);
            case PROJECT, LINE -> Optional.empty();
        };
    }

    private Optional<Sum> total(int row, int column) {
        if (row > 0) {
            return Optional.empty();
        }
        List<Integer> departments = rows(RowKind.DEPARTMENT);
        if (!departments.isEmpty()) {
            return each(departments, column);
        }
        if (form.kind() == TableKind.GENERAL_BASIC) {
            List<Integer> items = rows(RowKind.ITEM);
            List<Integer> classes = items.stream().filter(item -> code(item).length() == LENGTH_OF_CLASS).toList();
            return each(classes.isEmpty() ? items : classes, column);
        }
        return each(units, column);
    }

    private Optional<Sum> fund(int row, int column) {
        int names = column(Field.FUND_NAME);
        if (units.isEmpty() || !(form.rows().get(row).cells().get(names) instanceof Cell.Text(var fund))) {
            return Optional.empty();
        }
        Sum.Block words = fromTo(units.getFirst(), units.getLast(), names);
        return Optional.of(new Sum(List.of(fromTo(units.getFirst(), units.getLast(), column)),
                Optional.of(new Sum.Where(words, fund))));
    }

    private Optional<Sum> lines(int row, int column) {
        int last = lastLine(row);
        return last == row ? Optional.empty() : blocks(List.of(fromTo(row + 1, last, column)));
    }

    /// An economic class adds up those below it.
    private Optional<Sum> classes(int row, int column) {
        if (form.kind() != TableKind.GENERAL_BASIC || code(row).length() != LENGTH_OF_CLASS) {
            return Optional.empty();
        }
        int last = row;
        while (last + 1 < form.rows().size() && code(last + 1).length() > LENGTH_OF_CLASS
                && code(last + 1).startsWith(code(row))) {
            last++;
        }
        return last == row ? Optional.empty() : blocks(List.of(fromTo(row + 1, last, column)));
    }

    private String code(int row) {
        Row each = form.rows().get(row);
        int column = column(Field.ECONOMIC_CODE);
        return column >= 0 && each.cells().get(column) instanceof Cell.Text(var code) ? code : "";
    }

    /// The last of the lines that follow a row.
    private int lastLine(int row) {
        int last = row;
        while (last + 1 < form.rows().size() && form.rows().get(last + 1).kind() == RowKind.ITEM) {
            last++;
        }
        return last;
    }

    private int column(Field field) {
        return form.columns().stream().map(column -> column.field()).toList().indexOf(field);
    }

    private static Optional<Sum> each(List<Integer> rows, int column) {
        return blocks(rows.stream().map(row -> Sum.Block.of(new Spot(row, column))).toList());
    }

    private static Optional<Sum> blocks(List<Sum.Block> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Sum.of(new ArrayList<>(blocks)));
    }

    private static Sum.Block fromTo(int first, int last, int column) {
        return new Sum.Block(new Spot(first, column), new Spot(last, column));
    }
}
