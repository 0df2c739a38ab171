package budgetexplorer.model.chart;

import budgetexplorer.base.Colour;

/// What a shape is painted with: a colour of its own, or one that depends on the ground.
public sealed interface Ink {
    /// The colour on white paper, and in pictures that are to look like it.
    default Colour onPaper() {
        return switch (this) {
            case Fixed(var colour) -> colour;
            case Tint tint -> tint.on(Colour.WHITE);
            case OnTint words -> words.on(Colour.WHITE);
            case Role.TEXT -> Colour.web("#1F2328");
            case Role.MUTED -> Colour.web("#59636E");
            case Role.AXIS -> Colour.web("#8C959F");
            case Role.GRID -> Colour.web("#E4E8EC");
            case Role.GROUND -> Colour.WHITE;
            case Role.NEUTRAL -> Colour.web("#6E7781");
        };
    }

    /// The same on every ground.
    record Fixed(Colour colour) implements Ink {}

    /// A step from the ground towards one full hue, for what is the darker the more it is.
    ///
    /// @param strength 0 for the ground itself, 1 for the full hue
    record Tint(double strength) implements Ink {
        private static final Colour FULL = Colour.web("#1B5A9C");

        /// The colour on a ground.
        public Colour on(Colour ground) {
            return ground.mix(FULL, strength);
        }
    }

    /// Words on a [Tint].
    record OnTint(Tint tint) implements Ink {
        /// The colour of words on the tint on a ground.
        public Colour on(Colour ground) {
            return tint.on(ground).text();
        }
    }

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
