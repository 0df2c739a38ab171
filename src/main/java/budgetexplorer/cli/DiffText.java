package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.Content;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.difference.DifferenceWords;
import budgetexplorer.service.difference.DraftDifference;
import budgetexplorer.service.difference.FindingChanges;
import budgetexplorer.service.difference.FindingChanges.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What changed between two budgets as lines of text, table by table: old → new.
final class DiffText {
    private static final String INDENT = "  ";

    private final Messages messages;
    private final DraftDifference drafts;
    private final DifferenceWords words;

    DiffText(Messages messages, DraftDifference drafts) {
        this.messages = messages;
        this.drafts = drafts;
        this.words = new DifferenceWords(messages, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.heading(drafts));
        lines.addAll(words.warnings(drafts));
        drafts.difference().changes().stream().map(Change::table).distinct().forEach(table -> add(table, lines));
        if (!words.notes(drafts).isEmpty()) {
            lines.add("");
            lines.addAll(words.notes(drafts));
        }
        addFindings(lines);
        return lines;
    }

    private void add(Optional<TableKind> table, List<String> lines) {
        lines.add("");
        lines.add(words.table(table));
        if (table.isEmpty()) {
            drafts.difference().of(table).forEach(change -> addSentence(change, lines));
            return;
        }
        drafts.difference().of(table).forEach(change -> lines.add(INDENT + line(change)));
    }

    private String line(Change change) {
        return Stream.of(words.kind(change), words.place(change), words.aspect(change),
                stated(change.before()) + " → " + stated(change.after()), words.difference(change),
                change.consequence() ? messages.text("cli.diff.consequence") : "", words.elsewhere(change))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(INDENT));
    }

    private void addSentence(Change change, List<String> lines) {
        lines.add(INDENT + words.kind(change) + INDENT + words.place(change));
        change.before().ifPresent(old -> lines.add(INDENT + INDENT + "- " + old.text()));
        change.after().ifPresent(now -> lines.add(INDENT + INDENT + "+ " + now.text()));
    }

    private static String stated(Optional<Content> content) {
        return content.map(Content::text).map(text -> text.replaceAll("\\s*\\R\\s*", " "))
                .filter(text -> !text.isEmpty()).orElse(AmountFormat.DASH);
    }

    private void addFindings(List<String> lines) {
        FindingChanges findings = drafts.findings();
        lines.add("");
        lines.add(messages.text("cli.diff.findings", String.join(messages.text("difference.comma"),
                words.fate(Fate.FIXED, findings.fixed().size()), words.fate(Fate.APPEARED, findings.appeared().size()),
                words.fate(Fate.OPEN, findings.open().size()))));
        Stream.of(Fate.APPEARED, Fate.FIXED).forEach(fate -> addFindings(fate, lines));
    }

    private void addFindings(Fate fate, List<String> lines) {
        List<FindingChanges.Entry> entries = drafts.findings().entries().filter(entry -> entry.fate() == fate).toList();
        if (entries.isEmpty()) {
            return;
        }
        lines.add(INDENT + words.fate(fate, entries.size()));
        entries.forEach(entry -> lines.add(INDENT + INDENT + words.finding(entry)));
    }
}
