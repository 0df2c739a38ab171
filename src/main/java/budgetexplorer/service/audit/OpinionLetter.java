package budgetexplorer.service.audit;

import static budgetexplorer.service.audit.PaperWords.column;
import static budgetexplorer.service.audit.PaperWords.plain;

import budgetexplorer.base.Language;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Value;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a 审核意见书: to whom, on what, the result, what is wrong one by one, until when to answer, who signs.
record OpinionLetter(PaperWords words, Reviewed reviewed, Letter letter) {
    private static final int MOST_BASES = 8;
    private static final int ROOM_FOR_ANSWERS = 16;
    /// The numbers of the parts, in the form of official letters.
    private static final String NUMBERS = "一二三四五六七八九十";

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Text(text("audit.letter"), head()));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(text("audit.letter.result"), result()));
        list(parts, text("audit.letter.fails", audit().count(Outcome.FAIL)), Outcome.FAIL);
        list(parts, text("audit.letter.warnings", audit().count(Outcome.WARNING)), Outcome.WARNING);
        others(parts);
        unchecked(parts);
        parts.add(new Part(text("audit.letter.request"), List.of(request())));
        for (int index = 0; index < parts.size(); index++) {
            sections.add(new Section.Text(text("audit.letter.part", number(index), parts.get(index).heading()),
                    parts.get(index).paragraphs()));
        }
        sections.add(new Section.Text("", signature(), Align.RIGHT));
        List<Finding> listed = Stream.of(Outcome.FAIL, Outcome.WARNING)
                .flatMap(outcome -> PaperWords.findings(audit(), outcome).stream()).toList();
        if (!listed.isEmpty()) {
            sections.add(table(listed));
        }
        return sections;
    }

    private record Part(String heading, List<String> paragraphs) {}

    private AuditReport report() {
        return reviewed.report();
    }

    private Audit audit() {
        return report().audit();
    }

    private String text(String key, Object... arguments) {
        return words.messages().text(key, arguments);
    }

    private String number(int index) {
        return words.messages().language() == Language.ZH
                ? NUMBERS.substring(index, index + 1)
                : String.valueOf(index + 1);
    }

    private List<String> head() {
        BudgetSummary budget = report().budget();
        List<String> bases = PaperWords.findings(audit()).stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.WARNING)
                .map(finding -> words.findings().basis(finding.rule())).distinct().toList();
        List<String> lines = new ArrayList<>();
        lines.add(text("audit.letter.to", PaperWords.department(budget)));
        lines.add(text("audit.letter.of", words.budget(budget)));
        lines.add(text("audit.letter.unit", words.unit().label()));
        if (!bases.isEmpty()) {
            String most = String.join(text("list.separator.long"), bases.stream().limit(MOST_BASES).toList());
            lines.add(text("audit.letter.basis",
                    bases.size() > MOST_BASES ? text("audit.letter.bases", most, bases.size()) : most));
        }
        return lines;
    }

    private List<String> result() {
        Audit audit = audit();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(text("audit.letter.counts", audit.findings().size(), audit.count(Outcome.PASS),
                audit.count(Outcome.ROUNDING), audit.count(Outcome.FAIL), audit.count(Outcome.WARNING),
                audit.count(Outcome.UNCHECKED)));
        if (report().audited().text().isPresent()) {
            paragraphs.add(text("audit.letter.figures", audit.figures(), audit.checked()));
        }
        paragraphs.add(text("audit.letter.sum", words.findings().result(report())));
        if (audit.count(Outcome.ROUNDING) > 0) {
            paragraphs.add(text("audit.letter.roundings", audit.count(Outcome.ROUNDING)));
        }
        return paragraphs;
    }

    private void list(List<Part> parts, String heading, Outcome outcome) {
        List<Finding> findings = PaperWords.findings(audit(), outcome);
        if (findings.isEmpty()) {
            return;
        }
        List<String> paragraphs = new ArrayList<>();
        for (int index = 0; index < findings.size(); index++) {
            paragraphs.addAll(paragraphs(index + 1, findings.get(index)));
        }
        parts.add(new Part(heading, paragraphs));
    }

    private List<String> paragraphs(int number, Finding finding) {
        List<String> paragraphs = new ArrayList<>();
        String arithmetic = words.arithmetic(finding).replace("\n", text("list.separator.long"));
        paragraphs.add(text("audit.letter.finding", String.valueOf(number), words.address(report(), finding),
                FindingWords.without(words.findings().place(report(), finding.judged()),
                        words.findings().text(finding)))
                + (arithmetic.isEmpty() ? "" : text("audit.letter.arithmetic", arithmetic)));
        List<Note> notes = reviewed.notes().stream()
                .filter(note -> note.anchor().equals(new Anchor.Found(finding.code()))).toList();
        if (notes.isEmpty()) {
            paragraphs.add(text(finding.outcome() == Outcome.FAIL
                    ? "audit.letter.standard.fail"
                    : "audit.letter.standard.warning"));
        }
        notes.forEach(note -> paragraphs.addAll(paragraphs(note)));
        return paragraphs;
    }

    private List<String> paragraphs(Note note) {
        String remark = text("audit.letter.remark", note.text());
        return note.answer().isEmpty()
                ? List.of(remark)
                : List.of(remark, text("audit.letter.answer", note.answer().get().text(), note.state().label()));
    }

    /// Notes on what is neither an error nor a doubt.
    private void others(List<Part> parts) {
        Set<String> told = Stream.of(Outcome.FAIL, Outcome.WARNING)
                .flatMap(outcome -> PaperWords.findings(audit(), outcome).stream()).map(Finding::code)
                .collect(Collectors.toSet());
        List<Note> notes = reviewed.notes().stream()
                .filter(note -> !(note.anchor() instanceof Anchor.Found(var code)) || !told.contains(code)).toList();
        if (notes.isEmpty()) {
            return;
        }
        List<String> paragraphs = new ArrayList<>();
        for (int index = 0; index < notes.size(); index++) {
            paragraphs.add(text("audit.letter.other", String.valueOf(index + 1), notes.get(index).subject()));
            paragraphs.addAll(paragraphs(notes.get(index)));
        }
        parts.add(new Part(text("audit.letter.others", notes.size()), paragraphs));
    }

    /// Why not, each reason once.
    private void unchecked(List<Part> parts) {
        List<Finding> findings = PaperWords.findings(audit(), Outcome.UNCHECKED);
        if (!findings.isEmpty()) {
            parts.add(new Part(text("audit.letter.unchecked", findings.size()), findings.stream()
                    .map(finding -> words.findings().rule(finding.rule()) + text("audit.letter.colon")
                            + words.findings().text(finding))
                    .distinct().toList()));
        }
    }

    private String request() {
        return letter.answerBy().map(date -> text("audit.letter.by", words.date(date)))
                .orElseGet(() -> text("audit.letter.by.blank"));
    }

    private List<String> signature() {
        return List.of(letter.reviewer().isBlank()
                ? text("audit.letter.reviewer.blank")
                : text("audit.letter.reviewer", letter.reviewer()), text("audit.letter.hands"),
                words.date(letter.date()));
    }

    /// Words stand in the letter.
    private Cell number(@Nullable Value value) {
        return value instanceof Value.Words ? PaperWords.NOTHING : words.value(value, false);
    }

    /// What the department fills in.
    private Section table(List<Finding> findings) {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new Row(List.of(plain(String.valueOf(rows.size() + 1)), plain(finding.code()),
                    plain(words.findings().outcome(finding.outcome())),
                    plain(words.findings().place(report(), finding.judged())),
                    number(finding.expected()), number(finding.actual()), words.value(finding.difference(), true),
                    PaperWords.NOTHING), false, 0));
        }
        String amounts = text("audit.letter.amounts", words.unit().label());
        return new Section.Table(text("audit.letter.table"), text("audit.letter.table"), List.of(),
                List.of(column(Align.LEFT, text("audit.paper.number")), column(Align.LEFT, text("audit.list.CODE")),
                        column(Align.LEFT, text("audit.list.OUTCOME")), column(Align.LEFT, text("audit.list.PLACE")),
                        column(Align.RIGHT, amounts, text("audit.list.EXPECTED")),
                        column(Align.RIGHT, amounts, text("audit.list.ACTUAL")),
                        column(Align.RIGHT, amounts, text("audit.list.DIFFERENCE")),
                        new Section.Column(List.of(text("audit.letter.reply")), Align.LEFT,
                                Optional.of(new Section.Blank(ROOM_FOR_ANSWERS, List.of())))),
                0, rows, List.of());
    }
}
