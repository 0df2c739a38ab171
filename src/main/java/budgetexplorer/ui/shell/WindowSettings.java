package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.ui.kit.Theme;

/// What a user may choose for the window as a whole.
public record WindowSettings(Language language, Theme theme) {
    WindowSettings with(Language other) {
        return new WindowSettings(other, theme);
    }

    WindowSettings with(Theme other) {
        return new WindowSettings(language, other);
    }
}
