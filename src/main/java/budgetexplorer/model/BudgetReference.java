package budgetexplorer.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How a user names a budget: `405:2026`, `405:2026:草案` or `405:2026:草案#2`. What is left out means the latest.
public record BudgetReference(String department, int year, Optional<Stage> stage, OptionalInt revision) {
    private static final Pattern FORM = Pattern.compile("(\\d+):(\\d{4})(?::([^:#]+))?(?:#(\\d{1,6}))?");

    /// Reads a reference; empty if the text is none.
    public static Optional<BudgetReference> parse(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Stage> stage = Optional.ofNullable(matcher.group(3)).flatMap(Stage::ofLabel);
        if (matcher.group(3) != null && stage.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt revision = matcher.group(4) == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(matcher.group(4)));
        return Optional.of(new BudgetReference(matcher.group(1), Integer.parseInt(matcher.group(2)), stage, revision));
    }

    /// Exactly one budget.
    public static BudgetReference of(BudgetId id) {
        return new BudgetReference(id.department(), id.year(), Optional.of(id.stage()), OptionalInt.of(id.revision()));
    }
}
