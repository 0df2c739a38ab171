package budgetexplorer.service.audit;

import static budgetexplorer.service.audit.PaperWords.NOTHING;
import static budgetexplorer.service.audit.PaperWords.column;
import static budgetexplorer.service.audit.PaperWords.plain;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts of a 审核工作底稿.
record WorkingPaper(PaperWords words, Reviewed reviewed) {
    private static final int MOST_EVIDENCE = 12;
    private static final int TEXT = 99;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        add(sections, "audit.paper.fails", Outcome.FAIL);
        add(sections, "audit.paper.warnings", Outcome.WARNING);
        add(sections, "audit.paper.roundings", Outcome.ROUNDING);
        add(sections, "audit.paper.unchecked", Outcome.UNCHECKED);
        List<Note> others = otherNotes();
        if (!others.isEmpty()) {
            sections.add(notes(others));
        }
        sections.add(new Section.Text("", List.of(text("audit.paper.hands"))));
        return sections;
    }

    private AuditReport report() {
        return reviewed.report();
    }

    private Audit audit() {
        return report().audit();
    }

    private String text(String key, Object... arguments) {
        Messages messages = words.messages();
        return messages.text(key, arguments);
    }

    /// How many places came out how, table by table.
    private Section summary() {
        Map<Integer, List<Finding>> places = audit().findings().stream()
                .collect(Collectors.groupingBy(WorkingPaper::place, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        places.forEach((place, findings) -> rows.add(counts(
                place == TEXT ? text("audit.text") : words.findings().place(report(), findings.getFirst().judged()),
                findings, false)));
        rows.add(counts(text("audit.paper.all"), audit().findings(), true));
        List<Section.Column> columns = Stream.concat(Stream.of(column(Align.LEFT, text("audit.paper.scope"))),
                Arrays.stream(Outcome.values()).map(outcome -> column(Align.RIGHT, words.findings().outcome(outcome))))
                .toList();
        return new Section.Table(text("audit.paper.summary"), words.findings().heading(report()), List.of(), columns, 1,
                rows, report().audited().text().isEmpty()
                        ? List.of()
                        : List.of(text("audit.figures", audit().figures(), audit().checked())));
    }

    private static int place(Finding finding) {
        return finding.judged().at() instanceof Link.TableCell(_, var kind, _, _) ? kind.number() : TEXT;
    }

    private static Row counts(String scope, List<Finding> findings, boolean strong) {
        return new Row(Stream.concat(Stream.of(plain(scope)), Arrays.stream(Outcome.values())
                .map(outcome -> findings.stream().filter(finding -> finding.outcome() == outcome).count())
                .map(count -> plain(count == 0 ? "" : String.valueOf(count)))).toList(), strong, 0);
    }

    private void add(List<Section> sections, String heading, Outcome outcome) {
        List<Finding> findings = PaperWords.findings(audit(), outcome);
        if (findings.isEmpty()) {
            return;
        }
        boolean inFull = outcome == Outcome.FAIL || outcome == Outcome.WARNING;
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < findings.size(); index++) {
            rows.add(row(index + 1, findings.get(index), inFull));
            if (inFull) {
                rows.addAll(evidence(findings.get(index)));
            } else if (outcome == Outcome.ROUNDING) {
                rows.addAll(arithmetic(findings.get(index)));
            }
            rows.addAll(remarks(findings.get(index)));
        }
        sections.add(new Section.Table(words.findings().outcome(outcome), text(heading, findings.size()), List.of(),
                columns(), 0, rows, List.of()));
    }

    private List<Section.Column> columns() {
        return List.of(column(Align.LEFT, text("audit.paper.number")), column(Align.LEFT, text("audit.list.CELL")),
                column(Align.LEFT, text("audit.list.MATTER")), column(Align.RIGHT, text("audit.list.EXPECTED")),
                column(Align.RIGHT, text("audit.list.ACTUAL")), column(Align.RIGHT, text("audit.list.DIFFERENCE")));
    }

    private Row row(int number, Finding finding, boolean strong) {
        return new Row(List.of(plain(String.valueOf(number)), plain(words.address(report(), finding)),
                plain(words.findings().text(finding)), words.value(finding.expected(), false),
                words.value(finding.actual(), false), words.value(finding.difference(), true)), strong, 0);
    }

    /// Arithmetic, the very cells, and what it rests on.
    private List<Row> evidence(Finding finding) {
        List<Row> rows = new ArrayList<>(arithmetic(finding));
        List<Evidence> evidence = finding.evidence();
        evidence.stream().limit(MOST_EVIDENCE).map(this::evidence).forEach(rows::add);
        if (evidence.size() > MOST_EVIDENCE) {
            rows.add(line("", text("audit.paper.more", evidence.size() - MOST_EVIDENCE)));
        }
        rows.add(line(text("audit.list.BASIS"), words.findings().basis(finding.rule()) + text("audit.paper.code",
                finding.code())));
        return rows;
    }

    private Row evidence(Evidence evidence) {
        String where = evidence.at() instanceof Link.TableCell
                ? report().address(evidence)
                : words.findings().place(report(), evidence);
        return new Row(List.of(NOTHING, plain(where), plain(evidence.label()), NOTHING,
                words.value(evidence.value(), false), NOTHING), false, 0);
    }

    private List<Row> arithmetic(Finding finding) {
        List<Row> rows = new ArrayList<>();
        for (Calculation calculation : finding.calculations()) {
            rows.add(line(text("audit.list.ARITHMETIC"), words.findings().calculation(calculation)
                    + words.findings().allowance(calculation).map(allowance -> "\n" + allowance).orElse("")));
        }
        return rows;
    }

    private List<Row> remarks(Finding finding) {
        return reviewed.notes().stream().filter(note -> note.anchor().equals(new Anchor.Found(finding.code())))
                .flatMap(note -> remarks(note).stream()).toList();
    }

    private List<Row> remarks(Note note) {
        Row remark = line(text("audit.list.NOTE"), words.remark(note));
        return note.answer().isEmpty()
                ? List.of(remark)
                : List.of(remark, line(text("audit.list.ANSWER"), words.answer(note)));
    }

    private static Row line(String what, String said) {
        return new Row(List.of(NOTHING, plain(what), plain(said), NOTHING, NOTHING, NOTHING), false, 0);
    }

    /// Those on other places than the findings.
    private List<Note> otherNotes() {
        Set<String> codes = PaperWords.findings(audit()).stream().map(Finding::code).collect(Collectors.toSet());
        return reviewed.notes().stream()
                .filter(note -> !(note.anchor() instanceof Anchor.Found(var code)) || !codes.contains(code)).toList();
    }

    private Section notes(List<Note> notes) {
        List<Row> rows = notes.stream().map(note -> new Row(List.<Cell>of(plain(note.subject()),
                plain(words.remark(note)), plain(words.answer(note))), false, 0)).toList();
        return new Section.Table(text("audit.paper.notes.name"), text("audit.paper.notes", notes.size()), List.of(),
                List.of(column(Align.LEFT, text("audit.list.PLACE")), column(Align.LEFT, text("audit.list.NOTE")),
                        column(Align.LEFT, text("audit.list.ANSWER"))),
                0, rows, List.of());
    }
}
