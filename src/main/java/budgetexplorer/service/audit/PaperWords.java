package budgetexplorer.service.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Value;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.review.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the papers of an audit have in common.
record PaperWords(Messages messages, MoneyUnit unit) {
    private static final int LONGEST = 16;

    static final Cell NOTHING = new Cell.Words("");

    FindingWords findings() {
        return new FindingWords(messages, new AmountFormat(unit));
    }

    /// What is to be dealt with, the gravest first; what passes is left out.
    static List<Finding> findings(Audit audit) {
        return audit.findings().stream().filter(finding -> finding.outcome() != Outcome.PASS).distinct()
                .sorted(Comparator.comparing(Finding::outcome)).toList();
    }

    static List<Finding> findings(Audit audit, Outcome outcome) {
        return audit.findings().stream().filter(finding -> finding.outcome() == outcome).distinct().toList();
    }

    /// The cell at fault, or the place in the text.
    String address(AuditReport report, Finding finding) {
        return finding.judged().at() instanceof Link.TableCell
                ? report.address(finding.judged())
                : findings().place(report, finding.judged());
    }

    /// The arithmetic, a line for each identity.
    String arithmetic(Finding finding) {
        return finding.calculations().stream().map(findings()::calculation).distinct()
                .collect(Collectors.joining("\n"));
    }

    /// `510 柳州市工业和信息化局`
    static String department(BudgetSummary budget) {
        return budget.department().code() + " " + budget.department().name();
    }

    /// `2025 年部门预算（公开，第 1 稿）`
    String budget(BudgetSummary budget) {
        return messages.text("audit.paper.budget", String.valueOf(budget.id().year()),
                messages.text("stage." + budget.id().stage().name()), String.valueOf(budget.id().revision()));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.language().locale())
                .format(date);
    }

    String date(Instant instant) {
        return DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault()).format(instant);
    }

    /// `请核对。（张三，2026-03-01，待答复）`
    String remark(Note note) {
        return messages.text("audit.paper.signed", note.text(), signature(note.author(), note.written(),
                note.state().label()));
    }

    /// What a department answered; empty if it did not.
    String answer(Note note) {
        return note.answer().map(answer -> messages.text("audit.paper.signed", answer.text(),
                signature(answer.author(), answer.written(), ""))).orElse("");
    }

    private String signature(String author, Instant written, String state) {
        return Stream.of(author, date(written), state).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(messages.text("list.separator")));
    }

    static Cell plain(String text) {
        return new Cell.Words(text);
    }

    /// Amounts as numbers, all else as words.
    Cell value(@Nullable Value value, boolean signed) {
        return switch (value) {
            case null -> NOTHING;
            case Value.Money(var money) -> new Cell.Amount(money, signed, true);
            case Value.Quantity _ -> plain(findings().value(value));
            case Value.Words(var text) -> plain(shortened(text));
        };
    }

    /// Sentences would take the room of the amounts beside them.
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    static Column column(Align align, String... header) {
        return new Column(List.of(header), align);
    }

    /// @param subject which budgets; may be empty, so that pages have no head
    Handout handout(String title, String subject, List<Section> sections, LocalDate date) {
        return new Handout(title, unit, new Furniture(title, subject,
                messages.text("print.foot", unit.label(), date(date)),
                (page, pages) -> messages.text("print.page", page, pages)), sections);
    }
}
