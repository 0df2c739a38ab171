package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.draft.Alteration;
import budgetexplorer.model.draft.Change;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.model.draft.Marks;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.audit.CellFindings.CellFinding;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is said of changes. For one thread.
record EditWords(Messages messages, AmountFormat format) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST = 60;

    String heading(BudgetId budget, @Nullable Draft draft, boolean isOn) {
        if (draft == null) {
            return messages.text("tables.edit.heading.none", budget.reference());
        }
        int count = draft.changes().size();
        String origin = "#" + draft.origin().revision();
        if (draft.isOpen()) {
            return messages.text("tables.edit.heading.open", budget.reference(), origin, count);
        }
        return messages.text(isOn ? "tables.edit.heading.again" : "tables.edit.heading.ended", budget.reference(),
                origin, count);
    }

    /// `表3 D11`
    String cell(BudgetTable table, Row row, int column) {
        return messages.text("tables.edit.place", table.kind().number(),
                table.columns().get(column).letters() + Source.rowOnSheet(row));
    }

    /// A row by its table and what it is called.
    String row(TableKind table, String name) {
        return messages.text("tables.edit.place", table.number(), name);
    }

    String row(BudgetTable table, Row row) {
        return row(table.kind(), name(table, row));
    }

    /// The project that a row is of, or else its first words or code.
    static String name(BudgetTable table, Row row) {
        String project = table.text(row, Field.PROJECT_NAME);
        return project.isBlank() ? name(row) : shortened(project);
    }

    private static String name(Optional<BudgetTable> table, Row row) {
        return table.map(each -> name(each, row)).orElseGet(() -> name(row));
    }

    /// The first words or code of a row.
    static String name(Row row) {
        return row.cells().stream().flatMap(cell -> cell instanceof Cell.Text(var text) && !text.isBlank()
                ? Stream.of(text.strip())
                : Stream.empty()).limit(2).reduce((code, name) -> code + " " + name).orElse("+");
    }

    /// `原为 1,234.00，张三 2026-11-22：核减`
    String mark(Marks.Mark mark) {
        Change change = mark.change();
        return messages.text(change.reason().isBlank() ? "tables.edit.mark" : "tables.edit.mark.reason",
                quoted(mark.original()), by(change, DAY), change.reason());
    }

    private String by(Change change, DateTimeFormatter pattern) {
        String day = change.made().atZone(ZoneId.systemDefault()).format(pattern);
        return change.author().isBlank() ? day : messages.text("tables.edit.by", change.author(), day);
    }

    String added() {
        return messages.text("tables.edit.added");
    }

    String finding(CellFinding finding) {
        return messages.text(finding.outcome() == Outcome.FAIL ? "tables.edit.fail" : "tables.edit.warning",
                finding.text());
    }

    /// Words apart from those around them.
    private String quoted(Cell cell) {
        return cell instanceof Cell.Text ? messages.text("tables.edit.quoted", value(cell)) : value(cell);
    }

    /// What a cell holds, in a line.
    String value(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> messages.text("tables.source.blank");
            case Cell.Amount(var money) -> format.amount(money);
            case Cell.Text(var text) -> shortened(text.replaceAll("\\s+", " "));
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /// Who changed something, when and why.
    String who(Change change) {
        String by = by(change, MINUTE);
        return change.reason().isBlank() ? by : messages.text("tables.edit.why", by, change.reason());
    }

    /// What was changed, the cause of what else it changed first.
    String what(Change change, List<BudgetTable> tables) {
        String first = what(change.alterations().getFirst(), tables);
        String all = change.alterations().size() == 1
                ? first
                : messages.text("tables.edit.more", first, change.alterations().size() - 1);
        return change.reverts().isPresent() ? messages.text("tables.edit.reverted", all) : all;
    }

    private String what(Alteration alteration, List<BudgetTable> tables) {
        Optional<BudgetTable> table = tables.stream().filter(each -> each.kind() == alteration.table()).findFirst();
        return switch (alteration) {
            case Alteration.CellSet set -> messages.text("tables.edit.set", place(set, table), value(set.before()),
                    value(set.after()));
            case Alteration.RowAdded(var kind, var row, _) ->
                messages.text("tables.edit.add", row(kind, name(table, row)));
            case Alteration.RowRemoved(var kind, var row, _) ->
                messages.text("tables.edit.remove", row(kind, name(table, row)));
            case Alteration.RowMoved(var kind, var number, _, _) -> messages.text("tables.edit.move", row(kind,
                    table.flatMap(each -> each.row(number)).map(row -> name(table, row))
                            .orElse(String.valueOf(number))));
        };
    }

    private String place(Alteration.CellSet set, Optional<BudgetTable> table) {
        Optional<Row> row = table.flatMap(each -> each.row(set.row()));
        return row.isEmpty()
                ? row(set.table(), String.valueOf(set.row()))
                : messages.text("tables.edit.cell", cell(table.orElseThrow(), row.get(), set.column()),
                        name(table, row.get()),
                        table.orElseThrow().columns().get(set.column()).label().replace("/", " · "));
    }

    /// Where something was changed.
    String subject(Change change, List<BudgetTable> tables) {
        Alteration first = change.alterations().getFirst();
        Optional<BudgetTable> table = tables.stream().filter(each -> each.kind() == first.table()).findFirst();
        Optional<Row> row = table.flatMap(each -> each.row(first.row()));
        return switch (first) {
            case Alteration.CellSet set when row.isPresent() -> cell(table.orElseThrow(), row.get(), set.column());
            case Alteration.RowRemoved(var kind, var removed, _) -> row(kind, name(table, removed));
            default -> row(first.table(), row.map(each -> name(table, each)).orElse(""));
        };
    }
}
