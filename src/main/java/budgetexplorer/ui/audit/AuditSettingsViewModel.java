package budgetexplorer.ui.audit;

import budgetexplorer.check.Rules;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.service.audit.KeepAuditSettings;
import budgetexplorer.ui.kit.Edits;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How the library is audited, being changed: which rules are on, and the thresholds as typed.
final class AuditSettingsViewModel {
    private static final String NUMBER = "\\d{1,9}(\\.\\d{1,4})?";

    private final KeepAuditSettings keep;
    private final Edits edits;
    private final AuditSettings before;
    private final Map<String, BooleanProperty> rules = new LinkedHashMap<>();
    private final Map<Threshold, StringProperty> thresholds = new EnumMap<>(Threshold.class);
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);

    /// @param before how it is audited now
    AuditSettingsViewModel(KeepAuditSettings keep, Edits edits, AuditSettings before) {
        this.keep = keep;
        this.edits = edits;
        this.before = before;
        for (Rule rule : Rules.ALL) {
            rules.put(rule.id(), new SimpleBooleanProperty());
        }
        for (Threshold threshold : Threshold.values()) {
            var typed = new SimpleStringProperty("");
            thresholds.put(threshold, typed);
            typed.addListener(_ -> valid.set(thresholds.values().stream().allMatch(each -> number(each).isPresent())));
        }
        show(before);
    }

    private void show(AuditSettings settings) {
        rules.forEach((id, on) -> on.set(!settings.off().contains(id)));
        thresholds.forEach((threshold, typed) -> typed.set(settings.threshold(threshold).toPlainString()));
    }

    private static Optional<BigDecimal> number(StringProperty typed) {
        return Optional.of(typed.get().strip()).filter(text -> text.matches(NUMBER)).map(BigDecimal::new);
    }

    /// All as the program came.
    void reset() {
        show(AuditSettings.INITIAL);
    }

    /// What was chosen; rules that this program does not know stay as they were.
    AuditSettings settings() {
        Set<String> off = new HashSet<>(before.off());
        rules.forEach((id, on) -> {
            if (on.get()) {
                off.remove(id);
            } else {
                off.add(id);
            }
        });
        Map<Threshold, BigDecimal> changed = new EnumMap<>(Threshold.class);
        thresholds.forEach((threshold, typed) -> number(typed)
                .filter(number -> number.compareTo(threshold.initial()) != 0)
                .ifPresent(number -> changed.put(threshold, number)));
        return new AuditSettings(off, changed);
    }

    /// Audits the library so from now on, which can be undone.
    void save() {
        AuditSettings chosen = settings();
        if (!chosen.equals(before)) {
            edits.perform(keep.save(chosen));
        }
    }

    /// Whether a rule is on.
    BooleanProperty rule(String id) {
        return Objects.requireNonNull(rules.get(id));
    }

    /// A threshold as typed.
    StringProperty threshold(Threshold threshold) {
        return Objects.requireNonNull(thresholds.get(threshold));
    }

    /// Whether all thresholds are numbers.
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }
}
