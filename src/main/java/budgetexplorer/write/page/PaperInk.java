package budgetexplorer.write.page;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Ink;

/// The colours of inks on paper.
///
/// @param greyscale whether they are greys
record PaperInk(boolean greyscale) {
    private static final double[] BRIGHTNESS = {0.299, 0.587, 0.114};

    Colour of(Ink ink) {
        Colour colour = ink.onPaper();
        return greyscale ? grey(colour) : colour;
    }

    private static Colour grey(Colour colour) {
        double light = BRIGHTNESS[0] * colour.red() + BRIGHTNESS[1] * colour.green() + BRIGHTNESS[2] * colour.blue();
        return new Colour(light, light, light);
    }
}
