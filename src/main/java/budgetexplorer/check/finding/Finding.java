package budgetexplorer.check.finding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// What was found in one place, which includes that all is well there.
///
/// @param rule         the id of the rule
/// @param said         what is the matter
/// @param judged       the place at fault
/// @param expected     what it should say by the rule; absent where that cannot be told
/// @param difference   by how much what it says exceeds that; absent where one of them is
/// @param calculations the arithmetic, the rule's own first; other rules' where they show the same fault
/// @param others       what else shows it
public record Finding(String rule, Outcome outcome, Said said, Evidence judged, @Nullable Value expected,
        @Nullable Value difference, List<Calculation> calculations, List<Evidence> others) {
    public Finding {
        calculations = List.copyOf(calculations);
        others = List.copyOf(others);
    }

    /// Something that is no arithmetic.
    public static Finding of(String rule, Outcome outcome, Said said, Evidence judged, Evidence... others) {
        return new Finding(rule, outcome, said, judged, null, null, List.of(), List.of(others));
    }

    /// What the place says; absent where it says nothing.
    public @Nullable Value actual() {
        return judged.value();
    }

    /// All that shows it, each place once: first what is at fault.
    public List<Evidence> evidence() {
        Set<Evidence> all = new LinkedHashSet<>();
        all.add(judged);
        calculations.forEach(calculation -> all.addAll(calculation.evidence()));
        all.addAll(others);
        return List.copyOf(all);
    }

    /// What tells it from all others of its budget, and is the same in another draft or run.
    public String key() {
        return rule + "@" + judged.key();
    }

    /// The same, short enough to be quoted and typed: eight hexadecimal digits.
    public String code() {
        var sum = new CRC32();
        sum.update(key().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08X", sum.getValue());
    }
}
