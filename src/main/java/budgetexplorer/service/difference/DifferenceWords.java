package budgetexplorer.service.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.difference.Aspect;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.compare.difference.Content;
import budgetexplorer.compare.difference.KeyPart;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.audit.FindingWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words what changed between two budgets. Not thread-safe.
public record DifferenceWords(Messages messages, AmountFormat format) {
    private FindingWords findings() {
        return new FindingWords(messages, format);
    }

    /// What is told in our own words, since the columns of names have names for several things at once.
    private static final Set<Aspect> NAMES = EnumSet.of(Aspect.UNIT, Aspect.PARENT, Aspect.ITEM);

    /// What changed, in a sentence: `与第 1 稿相比，改了 7 处，增 2 行，删 1 行；总支出增加 16.50 万元`.
    public String heading(DraftDifference drafts) {
        String from = from(drafts);
        if (drafts.isSame()) {
            return messages.text("difference.heading.same", from);
        }
        String counts = Stream.of(count("difference.count.CHANGED", drafts, Kind.CHANGED),
                count("difference.count.ADDED", drafts, Kind.ADDED),
                count("difference.count.REMOVED", drafts, Kind.REMOVED),
                count("difference.count.MOVED", drafts, Kind.MOVED),
                count("difference.count.RENAMED", drafts, Kind.RENAMED),
                count("difference.count.text", drafts.difference().sentences()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(messages.text("difference.comma")));
        return messages.text("difference.heading", from, counts, total(drafts));
    }

    private String count(String key, DraftDifference drafts, Kind kind) {
        return count(key, drafts.difference().count(kind));
    }

    private String count(String key, int count) {
        return count == 0 ? "" : messages.text(key, count);
    }

    private String total(DraftDifference drafts) {
        Money old = drafts.from().total();
        Money now = drafts.budget().total();
        if (old == null || now == null) {
            return messages.text("difference.total.unknown");
        }
        Money change = now.minus(old);
        if (change.isZero()) {
            return messages.text("difference.total.same", amount(now));
        }
        String rate = old.isZero()
                ? ""
                : messages.text("difference.rate", signed(format.share(change.shareOf(old.magnitude())),
                        change));
        return change.isPositive()
                ? messages.text("difference.total.more", amount(change), rate)
                : messages.text("difference.total.less", amount(change.negate()), rate);
    }

    /// The earlier budget, as short as tells it from the later.
    public String from(DraftDifference drafts) {
        return shortName(drafts.from(), drafts.budget().id());
    }

    /// The later budget, as short as tells it from the earlier.
    public String budget(DraftDifference drafts) {
        return shortName(drafts.budget(), drafts.from().id());
    }

    private String shortName(BudgetSummary budget, BudgetId other) {
        BudgetId id = budget.id();
        if (!id.department().equals(other.department()) || id.year() != other.year()) {
            return full(budget);
        }
        return id.stage() == other.stage() ? messages.text("difference.revision", id.revision()) : draft(id);
    }

    private String draft(BudgetId id) {
        return messages.text("difference.draft", messages.text("stage." + id.stage().name()), id.revision());
    }

    /// A budget in full: `柳州市科学技术局 2026 年公开第 2 稿`.
    public String full(BudgetSummary budget) {
        return messages.text("difference.budget", budget.department().name(), String.valueOf(budget.id().year()),
                draft(budget.id()));
    }

    /// What a reader must know first, each a sentence: different departments, years or stages.
    public List<String> warnings(DraftDifference drafts) {
        BudgetId old = drafts.from().id();
        BudgetId now = drafts.budget().id();
        List<String> warnings = new ArrayList<>();
        if (!old.department().equals(now.department())) {
            warnings.add(messages.text("difference.warning.departments", drafts.from().department().name(),
                    drafts.budget().department().name()));
        }
        if (old.year() != now.year()) {
            warnings.add(messages.text("difference.warning.years", String.valueOf(old.year()),
                    String.valueOf(now.year())));
        }
        if (old.stage() != now.stage()) {
            warnings.add(messages.text("difference.warning.stages", messages.text("stage." + old.stage().name()),
                    messages.text("stage." + now.stage().name())));
        }
        return warnings;
    }

    /// What is not among the changes, and what only follows from them.
    public List<String> notes(DraftDifference drafts) {
        List<String> notes = new ArrayList<>();
        if (drafts.difference().consequences() > 0) {
            notes.add(messages.text("difference.note.consequences", drafts.difference().consequences()));
        }
        drafts.difference().lackingText().ifPresent(id -> notes.add(messages.text("difference.note.text",
                id.equals(drafts.budget().id()) ? budget(drafts) : from(drafts))));
        if (drafts.difference().blanks() > 0) {
            notes.add(messages.text("difference.note.blanks", drafts.difference().blanks()));
        }
        if (statedIn(drafts.drafts().getFirst().tables()).count() == 1
                && statedIn(drafts.drafts().getLast().tables()).count() == 1) {
            String old = statedIn(drafts.drafts().getFirst().tables()).findFirst().orElseThrow();
            String now = statedIn(drafts.drafts().getLast().tables()).findFirst().orElseThrow();
            if (!old.equals(now)) {
                notes.add(messages.text("difference.note.units", old, now));
            }
        }
        return notes;
    }

    private static Stream<String> statedIn(List<BudgetTable> tables) {
        return tables.stream().map(table -> table.unit().label()).distinct();
    }

    /// A table with its number, or the text.
    public String table(Optional<TableKind> table) {
        return table.map(kind -> messages.text("difference.table", kind.number(), kind.title()))
                .orElseGet(() -> messages.text("difference.text"));
    }

    /// Where something changed: unit, 科目 and project.
    public String place(Change change) {
        String place = change.key().stream().map(KeyPart::text).collect(Collectors.joining(" · "));
        return place.isEmpty() ? messages.text("difference.whole") : place;
    }

    /// The same, shorter: with the codes alone of what it stands under.
    public String shortPlace(Change change) {
        List<KeyPart> key = change.key();
        if (key.size() < 2) {
            return place(change);
        }
        return Stream.concat(key.stream().limit(key.size() - 1L).map(KeyPart::key), Stream.of(key.getLast().text()))
                .collect(Collectors.joining(" · "));
    }

    /// What of it changed: the column's last words, or what else it is.
    public String aspect(Change change) {
        String column = change.column().substring(change.column().lastIndexOf('/') + 1);
        return column.isEmpty() || NAMES.contains(change.aspect())
                ? messages.text("difference.aspect." + change.aspect().name())
                : column;
    }

    /// How it changed, in a word.
    public String kind(Change change) {
        return messages.text("difference.kind." + change.kind().name());
    }

    /// What one side has: an amount in the user's unit, words, or a dash.
    public String value(Optional<Content> content) {
        return content.map(found -> found.amount().map(format::amount).orElse(found.text()))
                .filter(text -> !text.isBlank()).orElse(AmountFormat.DASH);
    }

    /// By how much an amount changed, with its sign; nothing for texts.
    public String difference(Change change) {
        return change.difference().map(money -> signed(format.amount(money), money)).orElse("");
    }

    /// In how many other places the same was changed; nothing for none.
    public String elsewhere(Change change) {
        return change.elsewhere().isEmpty()
                ? ""
                : messages.text("difference.elsewhere", change.elsewhere().size(), change.elsewhere().stream()
                        .flatMap(place -> place.table().stream()).map(TableKind::number).distinct().sorted()
                        .map(String::valueOf).collect(Collectors.joining(messages.text("list.separator"))));
    }

    /// How many findings there are of a fate, in a few words.
    public String fate(FindingChanges.Fate fate, int count) {
        return messages.text("difference.fate." + fate.name(), count);
    }

    /// What a finding says, in a line.
    public String finding(FindingChanges.Entry entry) {
        return messages.text("difference.finding", findings().outcome(entry.finding().outcome()),
                findings().text(entry.finding()));
    }

    /// `9,050.14 万元`
    String amount(Money money) {
        return format.amount(money) + " " + format.unit().label();
    }

    static String signed(String text, Money money) {
        return money.isPositive() ? "+" + text : text;
    }
}
