package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;

/// What a user may choose for all windows.
///
/// @param unit     the unit in which amounts are shown
/// @param animated whether pictures move from one to the next
public record WindowSettings(Language language, Theme theme, MoneyUnit unit, TextSize textSize, boolean animated) {
    /// Amounts in 万元, as the documents state them; text as the screens are made for.
    public WindowSettings(Language language, Theme theme) {
        this(language, theme, MoneyUnit.TEN_THOUSAND_YUAN, TextSize.STANDARD, true);
    }

    WindowSettings with(Language other) {
        return new WindowSettings(other, theme, unit, textSize, animated);
    }

    WindowSettings with(Theme other) {
        return new WindowSettings(language, other, unit, textSize, animated);
    }

    WindowSettings with(MoneyUnit other) {
        return new WindowSettings(language, theme, other, textSize, animated);
    }

    WindowSettings with(TextSize other) {
        return new WindowSettings(language, theme, unit, other, animated);
    }

    WindowSettings animated(boolean other) {
        return new WindowSettings(language, theme, unit, textSize, other);
    }
}
