package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import java.util.Arrays;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the user has settled for all windows, kept in a memory. To be used on the FX thread only.
public final class Settings {
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String UNIT = "unit";
    private static final String TEXT_SIZE = "text.size";
    private static final String ANIMATION = "animation";

    private final Memory memory;
    private final ReadOnlyObjectWrapper<WindowSettings> chosen;

    private Settings(Memory memory, WindowSettings start) {
        this.memory = memory;
        this.chosen = new ReadOnlyObjectWrapper<>(start);
    }

    /// Settings that end with the program.
    public static Settings ofSession(WindowSettings start) {
        return new Settings(Memory.ofSession(), start);
    }

    /// Settings as a memory has them; what it has not, or not in words known here, is as it was in the beginning.
    ///
    /// @param asked a language asked for at the start, for this time
    public static Settings in(Memory memory, Optional<Language> asked) {
        Language language = asked
                .orElseGet(() -> remembered(memory, LANGUAGE, Language.values()).orElse(Language.ZH));
        return new Settings(memory, new WindowSettings(language,
                remembered(memory, THEME, Theme.values()).orElse(Theme.LIGHT),
                remembered(memory, UNIT, MoneyUnit.values()).orElse(MoneyUnit.TEN_THOUSAND_YUAN),
                remembered(memory, TEXT_SIZE, TextSize.values()).orElse(TextSize.STANDARD),
                memory.get(ANIMATION).map(Boolean::parseBoolean)
                        .orElseGet(() -> !Platform.getPreferences().isReducedMotion())));
    }

    private static <E extends Enum<E>> Optional<E> remembered(Memory memory, String name, E[] values) {
        return memory.get(name)
                .flatMap(kept -> Arrays.stream(values).filter(value -> value.name().equals(kept)).findFirst());
    }

    /// What is settled now.
    ReadOnlyObjectProperty<WindowSettings> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What windows remember beyond it.
    Memory memory() {
        return memory;
    }

    /// Settles something else, which all windows follow.
    void settle(WindowSettings other) {
        memory.put(LANGUAGE, other.language().name());
        memory.put(THEME, other.theme().name());
        memory.put(UNIT, other.unit().name());
        memory.put(TEXT_SIZE, other.textSize().name());
        memory.put(ANIMATION, String.valueOf(other.animated()));
        chosen.set(other);
    }
}
