package budgetexplorer.model.chart;

import budgetexplorer.model.link.Link;
import java.util.Optional;

/// Something of a drawing that can be pointed at: a bar, a part of one, a band, a point.
///
/// @param name  in full, where the drawing may have shortened it
/// @param words its amount and what else is to be said of it
/// @param link  where a click leads
/// @param area  around all its shapes
public record Mark(String name, String words, Optional<Link> link, Area area) {
    /// Name and words, one below the other.
    public String tip() {
        return words.isEmpty() ? name : name + "\n" + words;
    }
}
