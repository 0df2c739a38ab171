package budgetexplorer.model.evidence;

import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the tables say to one figure. The cells are found by what the figure is about, never by its value. Immutable.
///
/// @param cells of the amount that the figure states or is about; several where it is their sum, or where each states it
/// @param summed whether the cells add up to that amount; else each of them states it
/// @param alike cells that state the same once more, such as the department's row below that of the total; not compared
/// @param whole of a share the cells of the whole
/// @param money what the cells state or add up to; empty where one is blank, or where they state different amounts
/// @param wholeMoney the same of the whole
/// @param expected the number the tables give, in the figure's unit and with its decimals; empty if it is not compared
/// @param gap why it is unresolved, if it is
public record FigureEvidence(Figure figure, Kind kind, List<CellPlace> cells, boolean summed, List<CellPlace> alike,
        List<CellPlace> whole, Optional<Money> money, Optional<Money> wholeMoney, Optional<BigDecimal> expected,
        Agreement agreement, Optional<Gap> gap) {
    /// How the cells bear on the figure; the more direct ones come first.
    public enum Kind {
        /// Each of the cells states it alone.
        STATED,
        /// No cell states it; the cells add up to it.
        SUMMED,
        /// It is a share, a change, a rate, a prior year's amount or a count of what the cells state.
        DERIVED,
        /// No cell was found.
        UNRESOLVED
    }

    public FigureEvidence {
        cells = List.copyOf(cells);
        alike = List.copyOf(alike);
        whole = List.copyOf(whole);
    }

    /// Of a figure that no cell was found for.
    public static FigureEvidence unresolved(Figure figure, Gap gap) {
        return new FigureEvidence(figure, Kind.UNRESOLVED, List.of(), false, List.of(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Agreement.NOT_COMPARED, Optional.of(gap));
    }

    /// Whether cells were found.
    public boolean isResolved() {
        return kind != Kind.UNRESOLVED;
    }

    /// All cells that bear on it, those of the amount first.
    public Stream<CellPlace> places() {
        return Stream.of(cells, alike, whole).flatMap(List::stream);
    }
}
