package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import budgetexplorer.service.audit.AuditReport;
import budgetexplorer.service.audit.FindingWords;
import budgetexplorer.ui.audit.Exhibit.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Shows evidence as it stands in the document: the cells of a table together, sentences in full.
///
/// @param finding what it shows
record Exhibits(AuditReport report, FindingWords words, Spots spots, Messages messages, Finding finding) {
    /// More cells than these are easier to read below each other.
    private static final int SIDE_BY_SIDE = 4;

    /// In the order of the evidence.
    List<Exhibit> of(List<Evidence> evidence) {
        Map<Object, List<Evidence>> groups = new LinkedHashMap<>();
        evidence.forEach(each -> groups.computeIfAbsent(group(each), _ -> new ArrayList<>()).add(each));
        return groups.values().stream().map(this::exhibit).toList();
    }

    /// Cells of a table stand together; all else by itself.
    private static Object group(Evidence evidence) {
        return evidence.at() instanceof Link.TableCell cell ? List.of(cell.budget(), cell.table()) : evidence;
    }

    private Exhibit exhibit(List<Evidence> group) {
        Evidence first = group.getFirst();
        return switch (first.at()) {
            case Link.TableCell cell -> cells(cell, group);
            case Link.Sentence(var budget, var offset) when offset.isPresent() && told(budget).isPresent() ->
                sentence(first, told(budget).get(), offset.getAsInt());
            default -> new Exhibit.Words(first.label(), words.value(first.value()), first.at());
        };
    }

    private Optional<AuditedBudget> budget(BudgetId id) {
        return Stream.concat(Stream.of(report.audited()), report.audited().before().stream())
                .filter(budget -> budget.id().equals(id)).findFirst();
    }

    private Optional<Narrative> told(BudgetId id) {
        return budget(id).flatMap(AuditedBudget::text).map(Told::narrative);
    }

    private Exhibit cells(Link.TableCell first, List<Evidence> group) {
        Optional<StatedTable> table = budget(first.budget()).flatMap(budget -> budget.table(first.table()));
        List<OptionalInt> rows = group.stream().map(each -> ((Link.TableCell) each.at()).row()).distinct().toList();
        boolean isRow = rows.size() == 1 && rows.getFirst().isPresent();
        String row = isRow
                ? table.flatMap(in -> row(in, first)).map(found -> rowName(table.get(), found)).orElse("")
                : "";
        boolean isAcross = isRow && !row.isEmpty() && group.size() <= SIDE_BY_SIDE;
        return new Exhibit.Cells(title(first), isAcross ? row : "",
                group.stream().map(each -> cell(table, each, isAcross)).toList());
    }

    private String title(Link.TableCell cell) {
        String title = spots.part(cell.table().number());
        return cell.budget().equals(report.budget().id())
                ? title
                : messages.text("auditor.exhibit.year", String.valueOf(cell.budget().year()), title);
    }

    private static Optional<Row> row(StatedTable table, Link.TableCell cell) {
        return table.table().rows().stream()
                .filter(row -> cell.row().isPresent() && row.number() == cell.row().getAsInt()).findFirst();
    }

    private String rowName(StatedTable table, Row row) {
        return messages.text("auditor.exhibit.row", Source.rowOnSheet(row), table.name(row)).strip();
    }

    private Exhibit.Cell cell(Optional<StatedTable> table, Evidence evidence, boolean across) {
        var at = (Link.TableCell) evidence.at();
        String address = table.map(in -> address(in, at)).orElse("");
        int separator = evidence.label().lastIndexOf(" · ");
        String name = across && separator >= 0 ? evidence.label().substring(separator + 3) : evidence.label();
        return new Exhibit.Cell(address, name, words.value(evidence.value()),
                !(evidence.value() instanceof Value.Words), mark(evidence), at);
    }

    private Mark mark(Evidence evidence) {
        if (!evidence.equals(finding.judged())) {
            return Mark.NONE;
        }
        return switch (finding.outcome()) {
            case FAIL -> Mark.WRONG;
            case WARNING, ROUNDING -> Mark.DOUBTFUL;
            case UNCHECKED, PASS -> Mark.JUDGED;
        };
    }

    private static String address(StatedTable table, Link.TableCell cell) {
        return row(table, cell).map(row -> (cell.column().isPresent()
                ? table.table().columns().get(cell.column().getAsInt()).letters()
                : "") + Source.rowOnSheet(row)).orElse("");
    }

    private Exhibit sentence(Evidence evidence, Narrative narrative, int offset) {
        Span marked = marked(narrative, offset, evidence);
        Span sentence = narrative.sentence(marked);
        String text = narrative.text();
        return new Exhibit.Sentence(spots.of(evidence).place(), text.substring(sentence.start(), marked.start()),
                marked.in(text), text.substring(marked.end(), sentence.end()), mark(evidence), evidence.at());
    }

    /// The figure that stands there, else the words that are quoted, else nothing but the place.
    private Span marked(Narrative narrative, int offset, Evidence evidence) {
        int start = Math.clamp(offset, 0, narrative.text().length());
        Optional<Span> figure = narrative.sections().stream().flatMap(section -> section.figures()).map(Figure::span)
                .filter(span -> span.start() <= start && start < span.end()).findFirst();
        return figure.orElseGet(() -> Stream.of(words.value(evidence.value()), evidence.label())
                .filter(quoted -> !quoted.isEmpty() && narrative.text().startsWith(quoted, start)).findFirst()
                .map(quoted -> new Span(start, start + quoted.length())).orElseGet(() -> new Span(start, start)));
    }
}
