package budgetexplorer.check;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import org.jspecify.annotations.Nullable;

/// Something that a finding rests on.
///
/// @param at    where it is shown
/// @param label what it is called there
/// @param value what it amounts to; absent where the document does not say
public record Evidence(Link at, String label, @Nullable Money value) {}
