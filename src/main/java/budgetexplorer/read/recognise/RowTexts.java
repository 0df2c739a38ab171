package budgetexplorer.read.recognise;

import budgetexplorer.base.Problem;
import budgetexplorer.model.Department;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words and codes of a table's rows by what they mean. Where the table leaves out the columns for codes, they are
/// taken from before the names, or else found by the names. For one use, row after row.
final class RowTexts {
    private static final Set<Field> FINDABLE = EnumSet.of(Field.ITEM_CODE, Field.ECONOMIC_CODE, Field.UNIT_CODE);

    private final TableHead head;
    private final Department department;
    private final CodeBook book;
    private final CellReader cells;
    /// The codes for which the table has no column.
    private final Set<Field> missing;
    private final List<Column> columns;
    private String item = "";
    private String unit = "";
    private boolean isBelowDepartment;

    RowTexts(TableHead head, Department department, CodeBook book, CellReader cells) {
        this.head = head;
        this.department = department;
        this.book = book;
        this.cells = cells;
        this.missing = head.column(Field.NAME).isEmpty() ? Set.of() : missing(head);
        this.columns = head.columns().stream().<Column>mapMulti((column, all) -> {
            all.accept(column);
            if (column.field() == Field.NAME) {
                missing.forEach(field -> all.accept(new Column(field, column.label(), column.index())));
            }
        }).toList();
    }

    private static Set<Field> missing(TableHead head) {
        Set<Field> missing = EnumSet.noneOf(Field.class);
        FINDABLE.stream().filter(field -> head.layout().has(field) && head.column(field).isEmpty())
                .forEach(missing::add);
        return missing;
    }

    /// The table's columns, and behind the names those for the codes found there.
    List<Column> columns() {
        return columns;
    }

    /// The texts of the next row.
    Map<Field, String> of(GridRow row) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Column column : head.columns()) {
            if (!column.field().isAmount() && column.field() != Field.OTHER) {
                row.cell(column.index())
                        .ifPresent(cell -> texts.put(column.field(), TypedText.words(column.field(), cell.text())));
            }
        }
        addItem(row, texts);
        if (!missing.isEmpty()) {
            find(row, texts);
        }
        unit = texts.getOrDefault(Field.UNIT_CODE, unit);
        return texts;
    }

    private void addItem(GridRow row, Map<Field, String> texts) {
        if (!head.header().codeParts().isEmpty()) {
            item = CodeText.ofItem(row, head.header(), item);
            if (!item.isEmpty()) {
                texts.put(itemField(), item);
            }
        }
    }

    private void find(GridRow row, Map<Field, String> texts) {
        String stated = texts.getOrDefault(Field.ITEM_CODE, "");
        if (missing.contains(Field.UNIT_CODE) && isUnit(stated)) {
            texts.remove(Field.ITEM_CODE);
            texts.put(Field.UNIT_CODE, stated);
        } else if (stated.isEmpty() && texts.getOrDefault(Field.ECONOMIC_CODE, "").isEmpty()
                && !texts.getOrDefault(Field.NAME, "").isEmpty()
                && texts.values().stream().noneMatch(BodyRows::isTotal)) {
            findByName(row, texts);
        }
    }

    /// Whether a code is the department's or one of its units'.
    private boolean isUnit(String code) {
        if (!head.layout().has(Field.UNIT_CODE)) {
            return false; // an economic class may have a department's code
        }
        return code.equals(department.code()) || (code.length() > CodeLength.OF_DEPARTMENT && code.length() != 7
                && !department.code().isEmpty() && code.startsWith(department.code()));
    }

    private void findByName(GridRow row, Map<Field, String> texts) {
        var named = CodeText.Named.of(texts.getOrDefault(Field.NAME, ""));
        if (!named.code().isEmpty()) {
            texts.put(Field.NAME, named.name());
            texts.put(isUnit(named.code()) ? Field.UNIT_CODE : itemField(), named.code());
            return;
        }
        String name = named.name();
        if (missing.contains(Field.UNIT_CODE) && isNameOfUnit(name)) {
            texts.put(Field.UNIT_CODE, unitCode(name));
        } else if (missing.contains(itemField())) {
            book.item(unit, name).ifPresentOrElse(code -> texts.put(itemField(), code), () -> tell(row, name));
        }
    }

    private Field itemField() {
        return head.layout().has(Field.ECONOMIC_CODE) ? Field.ECONOMIC_CODE : Field.ITEM_CODE;
    }

    private boolean isNameOfUnit(String name) {
        return isNameOfDepartment(name) || book.unit(name).isPresent();
    }

    private boolean isNameOfDepartment(String name) {
        return HeaderText.normalise(name).equals(HeaderText.normalise(department.name()));
    }

    /// A department comes before its units, one of which often has its name.
    private String unitCode(String name) {
        boolean isDepartment = !isBelowDepartment && isNameOfDepartment(name);
        isBelowDepartment = true;
        return isDepartment ? department.code() : book.unit(name).orElse(department.code());
    }

    private void tell(GridRow row, String name) {
        head.column(Field.NAME).ifPresent(column -> cells.problems()
                .accept(Problem.warning(cells.at(column, row), "problem.code.unknown", name)));
    }
}
