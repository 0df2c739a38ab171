package budgetexplorer.read.recognise;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.model.Department;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns the body of a table that was found into a stated table. For one use.
final class TableMapper {
    private final TableHead head;
    private final String file;
    private final CellReader reader;
    private final RowTexts texts;
    private final RowSubjects subjects;
    /// The texts of every row above the body: title, captions and header, which may come again on the next page.
    private final Set<List<String>> above;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    TableMapper(TableHead head, String file, Department department, MoneyUnit unit, CodeBook book) {
        this.head = head;
        this.file = file;
        this.subjects = new RowSubjects(department.code());
        this.reader = new CellReader(file, head.grid(), unit, problems::add);
        this.texts = new RowTexts(head, department, book, reader);
        this.above = head.grid().rows().stream().filter(row -> row.number() < head.firstBodyRow())
                .map(TableMapper::normalisedTexts).collect(toSet());
    }

    BudgetTable map() {
        reportColumns();
        reportHidden();
        List<GridRow> body = head.body().stream().map(this::aligned).toList();
        reportBeyond(body);
        int decimals = reader.decimals(head.columns(), body);
        body.forEach(row -> map(row, decimals));
        return new BudgetTable(head.layout().kind(), head.title(), Source.of(file, head.grid().sheet()), reader.unit(),
                texts.columns(), rows, notes);
    }

    /// What was odd, known after [#map()].
    List<Problem> problems() {
        return problems;
    }

    private void reportColumns() {
        if (head.header().isGuessed()) {
            problems.add(Problem.note(new Place(file, head.grid().sheet(), null), "problem.columns.guessed",
                    head.layout().kind().title()));
        }
        head.columns().stream().filter(column -> column.field() == Field.OTHER)
                .forEach(column -> problems.add(Problem.note(
                        new Place(file, head.grid().sheet(), column.letters() + head.firstRow()),
                        "problem.column.unknown", column.label())));
    }

    private void reportHidden() {
        List<GridRow> hidden = head.body().stream().filter(row -> row.kind() == GridRow.Kind.HIDDEN).toList();
        if (!hidden.isEmpty()) {
            problems.add(Problem.note(
                    new Place(file, head.grid().sheet(),
                            head.columns().getFirst().letters() + hidden.getFirst().number()),
                    "problem.rows.hidden",
                    hidden.stream().map(row -> String.valueOf(row.number())).collect(joining("、"))));
        }
    }

    /// Cells right of the last header belong to no column.
    private void reportBeyond(List<GridRow> body) {
        int last = head.lastColumn();
        List<GridRow> beyond = body.stream().filter(row -> row.cells().getLast().column() > last
                && !isRepeatedHeader(row)).toList();
        if (!beyond.isEmpty()) {
            GridRow row = beyond.getFirst();
            GridCell cell = row.cells().getLast();
            problems.add(Problem.note(reader.at(new Column(Field.OTHER, "", cell.column()), row),
                    "problem.cells.beyond", cell.text(), String.valueOf(beyond.size())));
        }
    }

    private GridRow aligned(GridRow row) {
        GridRow aligned = LooseRow.aligned(row, head);
        if (!aligned.equals(row)) {
            problems.add(Problem.note(reader.at(head.columns().getFirst(), row), "problem.cells.displaced"));
        }
        return aligned;
    }

    private void map(GridRow row, int decimals) {
        if (BodyRows.isRemark(row)) {
            notes.add(row.cells().getFirst().text());
        } else if (row.kind() != GridRow.Kind.PROSE && !isRepeatedHeader(row)) {
            rows.add(row(row, decimals));
        }
    }

    private boolean isRepeatedHeader(GridRow row) {
        if (TableRecogniser.isColumnNumbers(row)) {
            return true;
        }
        if (hasNumber(row)) {
            return false; // most rows of workbooks, so that they cost little
        }
        List<String> words = normalisedTexts(row);
        return above.contains(words) || (words.size() > 1 && words.stream().allMatch(head.layout()::isHeader));
    }

    private static boolean hasNumber(GridRow row) {
        for (GridCell cell : row.cells()) {
            if (cell.number() != null) {
                return true;
            }
        }
        return false;
    }

    private static List<String> normalisedTexts(GridRow row) {
        return row.cells().stream().map(cell -> HeaderText.normalise(cell.text())).toList();
    }

    private Row row(GridRow row, int decimals) {
        Map<Field, String> words = texts.of(row);
        RowSubjects.Subject subject = subjects.next(words);
        List<Cell> cells = new ArrayList<>(texts.columns().size());
        for (Column column : texts.columns()) {
            cells.add(cell(row, column, words, decimals));
        }
        return new Row(subject.kind(), subject.unit(), row.number(), cells);
    }

    private Cell cell(GridRow row, Column column, Map<Field, String> words, int decimals) {
        if (column.field().isAmount()) {
            return row.cell(column.index()).map(cell -> reader.amount(row, column, cell, decimals))
                    .orElse(new Cell.Blank());
        }
        String text = column.field() == Field.OTHER
                ? row.cell(column.index()).map(cell -> cell.text()).orElse("")
                : words.getOrDefault(column.field(), "");
        return text.isEmpty() ? new Cell.Blank() : new Cell.Text(text);
    }
}
