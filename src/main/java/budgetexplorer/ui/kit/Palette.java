package budgetexplorer.ui.kit;

import budgetexplorer.base.Colour;

import javafx.scene.paint.Color;

/// The palette of [budgetexplorer.model.Palette] in JavaFX's colours. Safe on any thread.
public final class Palette {
    private Palette() {}

    /// The colour of a function 类, or of the 类 that a longer code belongs to.
    public static Color of(String code) {
        return fx(budgetexplorer.model.Palette.of(code));
    }

    /// A lighter step of a colour, for siblings within one 类; step 0 is the colour itself.
    public static Color shade(Color colour, int step) {
        return fx(budgetexplorer.model.Palette.shade(own(colour), step));
    }

    /// The colour of a unit among its siblings.
    public static Color unit(int index) {
        return fx(budgetexplorer.model.Palette.unit(index));
    }

    /// The colour of a series that is no 类, such as a budget in a comparison.
    public static Color series(int index) {
        return fx(budgetexplorer.model.Palette.series(index));
    }

    /// White or near-black, whichever reads on a colour.
    public static Color textOn(Color background) {
        return fx(own(background).text());
    }

    /// The contrast of two opaque colours, 1 to 21, as WCAG 2 defines it.
    public static double contrast(Color one, Color other) {
        return own(one).contrast(own(other));
    }

    private static Color fx(Colour colour) {
        return Color.color(colour.red(), colour.green(), colour.blue());
    }

    private static Colour own(Color colour) {
        return new Colour(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
