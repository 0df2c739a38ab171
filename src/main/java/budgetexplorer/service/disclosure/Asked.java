package budgetexplorer.service.disclosure;

import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Source;
import java.util.Optional;

/// Something that a text takes from elsewhere than the tables, for users to look at and to type.
///
/// @param subject what it is about, in words: `科学技术支出`
/// @param value   what is told now: words, or an amount in 万元 as one types it; empty if it is missing
/// @param source  who says it; empty if it is missing
/// @param now     of an amount of last year this year's, in 万元
public record Asked(Need need, String subject, Optional<String> value, Optional<Source> source,
        Optional<String> now) {
    /// Whether the text leaves it open.
    public boolean isMissing() {
        return value.isEmpty();
    }
}
