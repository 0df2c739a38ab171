package budgetexplorer.model.chart;

import budgetexplorer.base.Colour;

/// What a shape is painted with: a colour of its own, or the one that a theme has for a role.
public sealed interface Ink {
    /// The same on every ground.
    record Fixed(Colour colour) implements Ink {}

    /// What a painter has a colour of its own for.
    enum Role implements Ink {
        /// Names and amounts.
        TEXT,
        /// What is said beside them.
        MUTED,
        /// The line that bars begin at.
        AXIS,
        /// Thin lines behind the shapes.
        GRID,
        /// The ground that all of it stands on.
        GROUND,
        /// Totals, and what has no colour of its own.
        NEUTRAL
    }
}
