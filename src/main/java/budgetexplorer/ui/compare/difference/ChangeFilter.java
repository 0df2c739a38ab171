package budgetexplorer.ui.compare.difference;

import budgetexplorer.compare.difference.Change.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which changes are listed.
///
/// @param kind         null for all
/// @param consequences whether those too that only follow from others
record ChangeFilter(@Nullable Kind kind, String words, boolean consequences) {
    boolean lets(DifferenceRow.Item item) {
        return (kind == null || item.change().kind() == kind)
                && (consequences || !item.change().consequence())
                && item.lookedFor().contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
