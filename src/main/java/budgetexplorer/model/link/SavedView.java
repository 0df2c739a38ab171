package budgetexplorer.model.link;

import java.time.Instant;
import java.util.Optional;

/// A place that a user keeps under a name.
///
/// @param id    its number in its library
/// @param place the text form of the link to it
public record SavedView(long id, String name, String place, Instant createdAt) {
    /// Where it leads; empty if it was kept by a newer program in words not known here.
    public Optional<Link> link() {
        return Link.parse(place);
    }
}
