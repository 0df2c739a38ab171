package budgetexplorer.service.audit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import budgetexplorer.base.Place;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.model.Edit;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.LibraryEdit;
import budgetexplorer.store.Library;
import budgetexplorer.store.SettingStore;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps how a library is audited: its thresholds and the rules that are switched off. Thread-safe.
public final class KeepAuditSettings {
    private static final String PREFIX = "audit.";
    private static final String OFF = PREFIX + "off.";
    private static final String THRESHOLD = PREFIX + "threshold.";

    private final SettingStore store;
    private final Place library;

    public KeepAuditSettings(Library library) {
        this.store = new SettingStore(library);
        this.library = LibraryEdit.place(library);
    }

    /// How the library is audited now. What this program does not understand counts for nothing.
    public AuditSettings read() {
        return settings(store.settings(PREFIX));
    }

    /// How a library is audited now.
    static AuditSettings of(BrowseLibrary library) {
        return settings(library.settings(PREFIX));
    }

    private static AuditSettings settings(Map<String, String> texts) {
        return new AuditSettings(
                texts.keySet().stream().filter(key -> key.startsWith(OFF)).map(key -> key.substring(OFF.length()))
                        .collect(toSet()),
                Arrays.stream(Threshold.values()).filter(each -> number(texts.get(key(each))).isPresent())
                        .collect(toMap(each -> each, each -> number(texts.get(key(each))).orElseThrow())));
    }

    /// Audits the library so from now on. Nothing happens until it is performed.
    public Edit save(AuditSettings settings) {
        Map<String, String> texts = new HashMap<>();
        settings.off().forEach(rule -> texts.put(OFF + rule, ""));
        settings.thresholds().forEach((threshold, value) -> texts.put(key(threshold), value.toPlainString()));
        return replace(texts);
    }

    private Edit replace(Map<String, String> texts) {
        return new LibraryEdit(library, "edit.AUDIT_SETTINGS", library.file(),
                () -> replace(store.replace(PREFIX, texts)));
    }

    private static String key(Threshold threshold) {
        return THRESHOLD + threshold.name();
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(BigDecimal::new);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
