package budgetexplorer.service.audit;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list of findings: a row for each finding and each note on it, then the notes on other places.
record FindingList(PaperWords words) {
    private static final int ROOM_FOR_ANSWERS = 36;

    /// What a row says, in this order.
    enum Item {
        CODE(Align.LEFT),
        BUDGET(Align.LEFT),
        OUTCOME(Align.LEFT),
        PLACE(Align.LEFT),
        CELL(Align.LEFT),
        RULE(Align.LEFT),
        MATTER(Align.LEFT),
        EXPECTED(Align.RIGHT),
        ACTUAL(Align.RIGHT),
        DIFFERENCE(Align.RIGHT),
        ARITHMETIC(Align.LEFT),
        BASIS(Align.LEFT),
        NOTE(Align.LEFT),
        ANSWER(Align.LEFT),
        STATE(Align.LEFT),
        NUMBER(Align.RIGHT);

        private final Align align;

        Item(Align align) {
            this.align = align;
        }

        /// The head of its column.
        String head(Messages messages) {
            return messages.text("audit.list." + name());
        }
    }

    /// The heads of all columns in all languages, by which a list is known again.
    static Map<String, Item> heads() {
        return Arrays.stream(Language.values()).map(Messages::of)
                .flatMap(
                        messages -> Arrays.stream(Item.values()).map(item -> Map.entry(key(item.head(messages)), item)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    /// A head as it is compared.
    static String key(String head) {
        return head.strip().toLowerCase(Locale.ROOT);
    }

    Section.Table table(String heading, List<Row> rows) {
        Messages messages = words.messages();
        List<String> states = Arrays.stream(State.values()).map(State::label).toList();
        return new Section.Table(messages.text("audit.list"), heading, List.of(messages.text("audit.list.howto")),
                Arrays.stream(Item.values()).map(item -> new Section.Column(List.of(item.head(messages)), item.align,
                        switch (item) {
                            case ANSWER -> Optional.of(new Section.Blank(ROOM_FOR_ANSWERS, List.of()));
                            case STATE -> Optional.of(new Section.Blank(0, states));
                            default -> Optional.empty();
                        })).toList(),
                1, rows, List.of());
    }

    List<Row> rows(Reviewed reviewed) {
        List<Row> rows = new ArrayList<>();
        List<Finding> findings = PaperWords.findings(reviewed.report().audit());
        Set<String> codes = findings.stream().map(Finding::code).collect(Collectors.toSet());
        for (Finding finding : findings) {
            List<Note> notes = reviewed.notes().stream().filter(note -> isOn(note, finding.code())).toList();
            if (notes.isEmpty()) {
                rows.add(row(finding(reviewed.report(), finding), Stream.of(PaperWords.NOTHING, PaperWords.NOTHING,
                        PaperWords.NOTHING, PaperWords.NOTHING)));
            }
            notes.forEach(note -> rows.add(row(finding(reviewed.report(), finding), note(note))));
        }
        reviewed.notes().stream()
                .filter(note -> !(note.anchor() instanceof Anchor.Found(var code)) || !codes.contains(code))
                .forEach(note -> rows.add(row(place(note), note(note))));
        return rows;
    }

    private static boolean isOn(Note note, String code) {
        return note.anchor() instanceof Anchor.Found(var found) && found.equals(code);
    }

    private static Row row(Stream<Cell> what, Stream<Cell> note) {
        return new Row(Stream.concat(what, note).toList(), false, 0);
    }

    private Stream<Cell> finding(AuditReport report, Finding finding) {
        FindingWords said = words.findings();
        return Stream.of(PaperWords.plain(finding.code()), PaperWords.plain(report.budget().id().reference()),
                PaperWords.plain(said.outcome(finding.outcome())),
                PaperWords.plain(said.place(report, finding.judged())),
                PaperWords.plain(words.address(report, finding)),
                PaperWords.plain(said.rule(finding.rule())), PaperWords.plain(said.text(finding)),
                words.value(finding.expected(), false), words.value(finding.actual(), false),
                words.value(finding.difference(), true), PaperWords.plain(words.arithmetic(finding)),
                PaperWords.plain(said.basis(finding.rule())));
    }

    /// What a note on a line, a figure or a cell is on, or a finding that is not found any more.
    private static Stream<Cell> place(Note note) {
        Cell code = PaperWords.plain(note.anchor() instanceof Anchor.Found(var found) ? found : "");
        return Stream.of(Stream.of(code, PaperWords.plain(note.budget().reference()), PaperWords.NOTHING,
                PaperWords.NOTHING, PaperWords.NOTHING, PaperWords.NOTHING, PaperWords.plain(note.subject())),
                Stream.generate(() -> PaperWords.NOTHING).limit(Item.NOTE.ordinal() - Item.EXPECTED.ordinal()))
                .flatMap(cells -> cells);
    }

    private static Stream<Cell> note(Note note) {
        return Stream.of(PaperWords.plain(note.text()),
                PaperWords.plain(note.answer().map(answer -> answer.text()).orElse("")),
                PaperWords.plain(note.state().label()), PaperWords.plain(String.valueOf(note.id())));
    }
}
