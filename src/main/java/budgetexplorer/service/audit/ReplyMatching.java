package budgetexplorer.service.audit;

import budgetexplorer.base.Problem;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Answer;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import budgetexplorer.read.reply.FilledList;
import budgetexplorer.read.reply.FilledList.FilledRow;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.FindingList.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the notes that the rows of a filled-in list answer, by budget and number. For one use by one thread.
final class ReplyMatching {
    private static final int LENGTH_OF_CODE = 8;

    private final BrowseLibrary library;
    private final ReviewNotes notes;
    private final FindingWords words;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Optional<BudgetSummary>> budgets = new HashMap<>();
    private final Map<BudgetSummary, AuditReport> reports = new HashMap<>();
    private final Map<BudgetSummary, List<Note>> known = new HashMap<>();

    ReplyMatching(BrowseLibrary library, ReviewNotes notes, FindingWords words, Instant now) {
        this.library = library;
        this.notes = notes;
        this.words = words;
        this.now = now;
    }

    /// What a row answers.
    ///
    /// @param note as it is now; of number [Note#NEW] for a finding without one
    private record Target(BudgetSummary budget, Note note) {
        /// The same for all rows that answer the same.
        String key() {
            return budget.id().reference() + " " + note.anchor().text() + " " + note.id();
        }
    }

    private record Answered(FilledRow<Item> row, Target target) {
        String text() {
            return row.text(Item.ANSWER);
        }
    }

    Replies match(FilledList<Item> list) {
        Map<String, List<Answered>> byTarget = new LinkedHashMap<>();
        for (FilledRow<Item> row : list.rows()) {
            if (row.text(Item.ANSWER).isEmpty()) {
                unanswered(row);
            } else {
                target(row).ifPresent(target -> byTarget.computeIfAbsent(target.key(), _ -> new ArrayList<>())
                        .add(new Answered(row, target)));
            }
        }
        List<Note> changed = new ArrayList<>();
        int same = 0;
        for (List<Answered> answers : byTarget.values()) {
            if (contradict(answers)) {
                continue;
            }
            Answered first = answers.getFirst();
            state(first);
            if (first.target().note().answer().map(Answer::text).filter(first.text()::equals).isPresent()) {
                same++;
            } else {
                changed.add(answered(first));
            }
        }
        return new Replies(list.file(), changed, same, problems);
    }

    /// A new answer is to be looked at again, however far the note had come.
    private Note answered(Answered answer) {
        return answer.target().note().withAnswer(
                Optional.of(new Answer(answer.text(), answer.target().budget().department().name(), now)))
                .withState(State.ANSWERED);
    }

    private void unanswered(FilledRow<Item> row) {
        boolean isSaid = row.text(Item.STATE).equals(State.ANSWERED.label());
        boolean isKnown = isSaid && row.texts().containsKey(Item.BUDGET)
                && budget(row).stream().flatMap(budget -> known(budget).stream())
                        .anyMatch(note -> note.anchor().text().equals(code(row)) && note.answer().isPresent());
        if (isSaid && !isKnown) {
            problem(row, Item.STATE, "problem.replies.unanswered");
        }
    }

    /// Whether two rows answer the same differently; then neither counts.
    private boolean contradict(List<Answered> answers) {
        Map<String, List<Answered>> byText = answers.stream()
                .collect(Collectors.groupingBy(Answered::text, LinkedHashMap::new, Collectors.toList()));
        if (byText.size() == 1) {
            return false;
        }
        Answered first = answers.getFirst();
        answers.stream().skip(1).filter(other -> !other.text().equals(first.text()))
                .forEach(other -> problem(other.row(), Item.ANSWER, "problem.replies.contradiction",
                        first.row().at(Item.ANSWER).reference()));
        return true;
    }

    /// Whether an answer is enough is for the reviewer to say, not for who answers.
    private void state(Answered answer) {
        String text = answer.row().text(Item.STATE);
        Optional<State> state = State.ofLabel(text);
        if (!text.isEmpty() && state.isEmpty()) {
            problem(answer.row(), Item.STATE, "problem.replies.state", text);
        } else if (state.filter(said -> said == State.REVIEWED || said == State.REJECTED)
                .filter(said -> said != answer.target().note().state()).isPresent()) {
            problem(answer.row(), Item.STATE, "problem.replies.decision", text);
        }
    }

    private Optional<Target> target(FilledRow<Item> row) {
        Optional<BudgetSummary> budget = budget(row);
        if (budget.isEmpty()) {
            problem(row, Item.BUDGET, "problem.replies.budget", row.text(Item.BUDGET));
            return Optional.empty();
        }
        String number = row.text(Item.NUMBER);
        Optional<Note> note = number.isEmpty() ? byCode(row, budget.get()) : byNumber(row, budget.get(), number);
        return note.map(found -> new Target(budget.get(), found));
    }

    private Optional<Note> byNumber(FilledRow<Item> row, BudgetSummary budget, String number) {
        String code = code(row);
        Optional<Note> found = known(budget).stream().filter(note -> String.valueOf(note.id()).equals(number))
                .filter(note -> note.anchor() instanceof Anchor.Found(var on) ? on.equals(code) : code.isEmpty())
                .findFirst();
        if (found.isEmpty()) {
            problem(row, Item.NUMBER, "problem.replies.number", number);
        }
        return found;
    }

    private Optional<Note> byCode(FilledRow<Item> row, BudgetSummary budget) {
        String code = code(row);
        List<Note> on = known(budget).stream().filter(note -> note.anchor().equals(new Anchor.Found(code))).toList();
        if (on.size() > 1) {
            problem(row, Item.CODE, "problem.replies.several", code);
            return Optional.empty();
        }
        Optional<Note> found = on.stream().findFirst().or(() -> noted(budget, code));
        if (found.isEmpty()) {
            problem(row, Item.CODE, "problem.replies.code", row.text(Item.CODE));
        }
        return found;
    }

    /// A note that says what the auditor found.
    private Optional<Note> noted(BudgetSummary budget, String code) {
        AuditReport report = reports.computeIfAbsent(budget, new AuditBudgets(library)::audit);
        return PaperWords.findings(report.audit()).stream().filter(finding -> finding.code().equals(code)).findFirst()
                .map(finding -> noted(budget, report, finding));
    }

    private Note noted(BudgetSummary budget, AuditReport report, Finding finding) {
        String text = words.text(finding);
        return new Note(Note.NEW, budget.id(), new Anchor.Found(finding.code()),
                words.place(report, finding.judged()) + " " + text, text, "", now, State.OPEN, Optional.empty());
    }

    /// Office programs take a code of digits for a number and drop its zeros.
    private static String code(FilledRow<Item> row) {
        String code = row.text(Item.CODE).toUpperCase(Locale.ROOT);
        return code.matches("\\d+") && code.length() < LENGTH_OF_CODE
                ? "0".repeat(LENGTH_OF_CODE - code.length()) + code
                : code;
    }

    /// Only a full reference names one budget for good.
    private Optional<BudgetSummary> budget(FilledRow<Item> row) {
        return budgets.computeIfAbsent(row.text(Item.BUDGET), text -> BudgetReference.parse(text)
                .filter(reference -> reference.stage().isPresent() && reference.revision().isPresent())
                .flatMap(library::find));
    }

    private List<Note> known(BudgetSummary budget) {
        return known.computeIfAbsent(budget, each -> notes.of(each.id()));
    }

    private void problem(FilledRow<Item> row, Item item, String key, String... arguments) {
        problems.add(Problem.warning(row.at(item), key, arguments));
    }
}
