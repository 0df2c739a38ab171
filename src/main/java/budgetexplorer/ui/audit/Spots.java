package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.audit.AuditReport;
import budgetexplorer.service.audit.FindingWords;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells where in a budget something stands. Not thread-safe.
final class Spots {
    private final AuditReport report;
    private final AuditedBudget budget;
    private final FindingWords words;
    private final Messages messages;
    private final Map<TableKind, Map<Integer, Row>> rows = new EnumMap<>(TableKind.class);
    private final Map<String, String> units = new HashMap<>();

    Spots(AuditReport report, FindingWords words, Messages messages) {
        this.report = report;
        this.budget = report.audited();
        this.words = words;
        this.messages = messages;
        budget.tables().forEach(this::learn);
    }

    private void learn(StatedTable table) {
        Map<Integer, Row> numbered = new HashMap<>();
        table.table().rows().forEach(row -> numbered.put(row.number(), row));
        rows.put(table.kind(), numbered);
        table.rows(RowKind.UNIT).stream().map(table.table()::unit)
                .forEach(unit -> units.putIfAbsent(unit.code(), unit.name()));
    }

    /// Where evidence of this budget stands; that of other budgets stands in the same table.
    Spot of(Evidence evidence) {
        return switch (evidence.at()) {
            case Link.TableCell cell -> new Spot(cell.table().number(), place(cell), unit(cell));
            case Link.Sentence _ -> new Spot(Spot.TEXT, words.place(report, evidence), "");
            default -> new Spot(Spot.ELSEWHERE, messages.text("auditor.place.whole"), "");
        };
    }

    private String place(Link.TableCell cell) {
        return messages.text("auditor.place.cell", cell.table().number(), address(cell)).strip();
    }

    /// `L4`, without the sheet; nothing for a table as a whole.
    private String address(Link.TableCell cell) {
        Row row = row(cell);
        if (row == null) {
            return "";
        }
        String number = Source.rowOnSheet(row);
        return cell.column().isPresent()
                ? budget.stated(cell.table()).table().columns().get(cell.column().getAsInt()).letters() + number
                : messages.text("auditor.place.row", number);
    }

    /// The row of a cell; none for a table as a whole or of another budget.
    @Nullable
    Row row(Link.TableCell cell) {
        Map<Integer, Row> numbered = rows.getOrDefault(cell.table(), Map.of());
        return cell.row().isPresent() && cell.budget().equals(budget.id()) ? numbered.get(cell.row().getAsInt()) : null;
    }

    /// The function or economic code of a cell's row.
    String code(Link.TableCell cell, Row row) {
        return budget.table(cell.table()).map(table -> table.code(row)).orElse("");
    }

    private String unit(Link.TableCell cell) {
        Row row = row(cell);
        return row == null ? "" : Objects.requireNonNullElse(row.unit(), "");
    }

    /// What a part of the budget is called: `表10 政府采购预算表`.
    String part(int part) {
        return switch (part) {
            case Spot.TEXT -> messages.text("auditor.part.text");
            case Spot.ELSEWHERE -> messages.text("auditor.part.whole");
            default -> messages.text("auditor.part.table", part,
                    TableKind.of(part).map(TableKind::title).orElse(""));
        };
    }

    /// What a unit is called: its code and name; the department for no code.
    String unit(String code) {
        return code.isEmpty()
                ? budget.department().code() + " " + budget.department().name()
                : (code + " " + units.getOrDefault(code, "")).strip();
    }
}
