package budgetexplorer.ui.kit;

import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;

import static java.util.Map.entry;

/// The colours of charts: one per function 类, the same in every department, year and picture.
///
/// The common 类 differ in lightness as well as in hue, so they stay apart for eyes that confuse red and green.
/// Plain red and yellow are left out: they mean findings. Immutable; safe on any thread.
public final class Palette {
    /// The contrast that text of ordinary size needs (WCAG 2, level AA).
    public static final double READABLE = 4.5;

    private static final Color INK = Color.web("#1F2328");
    private static final double LIGHTER_EACH_STEP = 0.84;
    private static final int LIGHTEST_STEP = 5;
    private static final int CATEGORY_DIGITS = 3;

    private static final Map<String, Color> CATEGORIES = Map.ofEntries(category("201", "#3A2F7D"),
            category("202", "#9BAED5"), category("203", "#275F3F"), category("204", "#63B0EE"),
            category("205", "#35BDB2"), category("206", "#2E6EB5"), category("207", "#C583C9"),
            category("208", "#E08B1E"), category("209", "#D98F72"), category("210", "#2C8557"),
            category("211", "#5FA35C"), category("212", "#A8527F"), category("213", "#B3BC68"),
            category("214", "#3F4D55"), category("215", "#7A4023"), category("216", "#5B7A85"),
            category("217", "#CFC0AE"), category("218", "#A3B8A0"), category("219", "#2F7168"),
            category("220", "#776A28"), category("221", "#9F79C4"), category("222", "#B58545"),
            category("223", "#712263"), category("224", "#AF5A0F"), category("225", "#556B2F"),
            category("226", "#B99AA8"), category("227", "#86966E"), category("228", "#4F6FA0"),
            category("229", "#633E86"), category("230", "#1B7896"), category("231", "#7F8CE0"),
            category("232", "#6B6093"), category("233", "#8D434E"));

    private static final List<Color> UNITS = List.of(Color.web("#2E6EB5"), Color.web("#E08B1E"), Color.web("#35BDB2"),
            Color.web("#9F79C4"), Color.web("#7A4023"), Color.web("#63B0EE"), Color.web("#2C8557"),
            Color.web("#A8527F"), Color.web("#B3BC68"), Color.web("#3F4D55"));

    private Palette() {}

    /// The colour of a function 类.
    ///
    /// @param categoryCode the code of a 类, or of a 款 or 项 below it; a code nobody knows gets a colour all the same
    public static Color of(String categoryCode) {
        String category = categoryCode.substring(0, Math.min(CATEGORY_DIGITS, categoryCode.length()));
        Color known = CATEGORIES.get(category);
        return known != null ? known : unit(category.hashCode());
    }

    /// A lighter step of a colour, for siblings within one 类; step 0 is the colour itself.
    ///
    /// The steps end while the colour can still be told from the background.
    public static Color shade(Color colour, int index) {
        double kept = Math.pow(LIGHTER_EACH_STEP, Math.clamp(index, 0, LIGHTEST_STEP));
        return colour.interpolate(Color.WHITE, 1 - kept);
    }

    /// The colour of a series that is no 类, such as a unit or a department; repeats in lighter steps.
    public static Color unit(int index) {
        int round = Math.floorMod(Math.floorDiv(index, UNITS.size()), 3);
        return shade(UNITS.get(Math.floorMod(index, UNITS.size())), 2 * round);
    }

    /// White or near-black, whichever reads on a colour; at least [#READABLE] on every opaque one.
    public static Color textOn(Color background) {
        if (contrast(Color.WHITE, background) >= READABLE) {
            return Color.WHITE;
        }
        return contrast(INK, background) >= READABLE ? INK : Color.BLACK;
    }

    /// The contrast of two opaque colours, 1 to 21, as WCAG 2 defines it.
    public static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map.Entry<String, Color> category(String code, String colour) {
        return entry(code, Color.web(colour));
    }
}
