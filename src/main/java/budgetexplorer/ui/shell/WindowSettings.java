package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.ui.kit.Theme;

/// What a user may choose for the window as a whole.
///
/// @param unit the unit in which amounts are shown
public record WindowSettings(Language language, Theme theme, MoneyUnit unit) {
    /// Amounts in 万元, as the documents state them.
    public WindowSettings(Language language, Theme theme) {
        this(language, theme, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    WindowSettings with(Language other) {
        return new WindowSettings(other, theme, unit);
    }

    WindowSettings with(Theme other) {
        return new WindowSettings(language, other, unit);
    }

    WindowSettings with(MoneyUnit other) {
        return new WindowSettings(language, theme, other);
    }
}
