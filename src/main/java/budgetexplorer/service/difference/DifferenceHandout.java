package budgetexplorer.service.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.Content;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.table.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes what is printed, saved and exported of what changed between two drafts. Not thread-safe.
///
/// @param today the date below every page
public record DifferenceHandout(Messages messages, AmountFormat format, LocalDate today) {
    private static final int COLUMNS = 6;
    private static final Cell NOTHING = new Cell.Words("");

    /// The changes, how the total changed, and what became of the auditor's findings.
    public Handout of(DraftDifference drafts) {
        var words = words();
        List<Section> sections = new ArrayList<>();
        sections.add(changes(drafts));
        if (!drafts.categories().isEmpty()) {
            sections.add(new Section.Picture(new DifferenceChart(messages, format).byCategory(drafts)));
        }
        sections.add(findings(drafts));
        String title = messages.text("difference.handout.title", words.budget(drafts), words.from(drafts));
        return new Handout(title, format.unit(), new Furniture(title,
                messages.text("difference.handout.budgets", words.full(drafts.from()), words.full(drafts.budget())),
                messages.text("difference.handout.foot", format.unit().label(), today.toString()),
                (page, pages) -> messages.text("difference.handout.page", String.valueOf(page),
                        String.valueOf(pages))),
                sections);
    }

    private DifferenceWords words() {
        return new DifferenceWords(messages, format);
    }

    private Section changes(DraftDifference drafts) {
        List<Row> rows = new ArrayList<>();
        drafts.difference().changes().stream().map(Change::table).distinct().forEach(table -> {
            rows.add(title(table));
            drafts.difference().of(table).forEach(change -> rows.add(row(change)));
        });
        return new Section.Table(messages.text("difference.handout.changes"), words().heading(drafts),
                words().warnings(drafts), columns(), 0, rows, words().notes(drafts));
    }

    private List<Column> columns() {
        return List.of(column(messages.text("difference.column.kind"), Align.LEFT),
                column(messages.text("difference.column.place"), Align.LEFT),
                column(messages.text("difference.column.aspect"), Align.LEFT),
                column(messages.text("difference.column.old"), Align.RIGHT),
                column(messages.text("difference.column.new"), Align.RIGHT),
                column(messages.text("difference.column.difference"), Align.RIGHT));
    }

    private static Column column(String header, Align align) {
        return new Column(List.of(header), align);
    }

    private Row title(Optional<TableKind> table) {
        List<Cell> cells = new ArrayList<>(List.of(NOTHING, new Cell.Words(words().table(table))));
        while (cells.size() < COLUMNS) {
            cells.add(NOTHING);
        }
        return new Row(cells, true, 0);
    }

    private Row row(Change change) {
        var words = words();
        return new Row(List.of(new Cell.Words(words.kind(change)), new Cell.Words(words.place(change)),
                new Cell.Words(words.aspect(change)), value(change.before()), value(change.after()),
                change.difference().<Cell>map(money -> new Cell.Amount(money, true)).orElse(NOTHING)), false, 1);
    }

    private static Cell value(Optional<Content> content) {
        return content.<Cell>map(found -> found.amount().<Cell>map(Cell.Amount::new)
                .orElseGet(() -> new Cell.Words(found.text()))).orElse(new Cell.Missing(AmountFormat.DASH));
    }

    private Section findings(DraftDifference drafts) {
        FindingChanges findings = drafts.findings();
        return new Section.Text(messages.text("difference.findings"),
                Stream.of(lines(FindingChanges.Fate.APPEARED, findings.appeared()),
                        lines(FindingChanges.Fate.FIXED, findings.fixed()),
                        lines(FindingChanges.Fate.OPEN, findings.open())).flatMap(lines -> lines).toList());
    }

    private Stream<String> lines(FindingChanges.Fate fate, List<Finding> findings) {
        return Stream.concat(Stream.of(words().fate(fate, findings.size())),
                findings.stream().map(finding -> words().finding(new FindingChanges.Entry(fate, finding))));
    }
}
