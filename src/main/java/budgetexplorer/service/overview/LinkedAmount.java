package budgetexplorer.service.overview;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;

/// An amount and where its evidence is.
///
/// @param link     where it can be seen
/// @param place    the cell it stands in, `D9`, or the words of the text that state it; empty for a line
/// @param computed whether no document states it, so that it is a sum of what is stated
public record LinkedAmount(Money money, Link link, String place, boolean computed) {
    /// An amount that a document states.
    public LinkedAmount(Money money, Link link, String place) {
        this(money, link, place, false);
    }
}
