package budgetexplorer.service.overview;

import java.util.Optional;

/// An amount and how it changed, as far as they are known.
public record KeyFigure(Optional<LinkedAmount> amount, Optional<Change> change) {
    /// Nothing is known.
    public static final KeyFigure MISSING = new KeyFigure(Optional.empty(), Optional.empty());
}
