package budgetexplorer.service.original;

import budgetexplorer.model.original.PagePlace;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;

/// Something that is framed on the pages of a document.
///
/// @param places where it stands; nothing if only its page is known
/// @param page   the page to look at, from 1
public record Framed(List<PagePlace> places, int page, What what) {
    public Framed {
        places = List.copyOf(places);
    }

    /// At some places, of which the first is looked at.
    static Framed at(List<PagePlace> places, What what) {
        return new Framed(places, places.getFirst().page(), what);
    }

    /// What is framed.
    public sealed interface What {
        /// A cell of a table.
        ///
        /// @param address `D9`
        /// @param printed what the document says there, amounts in its unit; may be empty
        /// @param unit    of the amount; empty if it is none
        /// @param now     what the budget says there since it was changed, if it was
        record CellOf(TableKind table, String address, String printed, String unit, Optional<String> now)
                implements
                    What {}

        /// A row of a table.
        ///
        /// @param address `9`
        record RowOf(TableKind table, String address) implements What {}

        /// A table as a whole, of which nothing is framed.
        record TableOf(TableKind table) implements What {}

        /// Words of the text.
        record Words(String words) implements What {}
    }
}
