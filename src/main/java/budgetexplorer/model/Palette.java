package budgetexplorer.model;

import static java.util.Map.entry;

import budgetexplorer.base.Colour;
import java.util.List;
import java.util.Map;

/// The colours of charts: one per function 类, the same in every department, year and picture.
///
/// The common 类 differ in lightness as well as in hue, so they stay apart for eyes that confuse red and green.
/// Plain red and yellow are left out: they mean findings. Immutable; safe on any thread.
public final class Palette {
    private static final double LIGHTER_EACH_STEP = 0.84;
    private static final int LIGHTEST_STEP = 5;

    private static final Map<String, Colour> CATEGORIES = Map.ofEntries(category("201", "#3A2F7D"),
            category("202", "#9BAED5"), category("203", "#275F3F"), category("204", "#63B0EE"),
            category("205", "#35BDB2"), category("206", "#2E6EB5"), category("207", "#C583C9"),
            category("208", "#E08B1E"), category("209", "#D98F72"), category("210", "#2C8557"),
            category("211", "#5FA35C"), category("212", "#A8527F"), category("213", "#B3BC68"),
            category("214", "#7A4023"), category("215", "#37474F"), category("216", "#5B7A85"),
            category("217", "#CFC0AE"), category("218", "#A3B8A0"), category("219", "#2F7168"),
            category("220", "#776A28"), category("221", "#A880CC"), category("222", "#B58545"),
            category("223", "#712263"), category("224", "#AF5A0F"), category("225", "#556B2F"),
            category("226", "#B99AA8"), category("227", "#86966E"), category("228", "#4F6FA0"),
            category("229", "#633E86"), category("230", "#1B7896"), category("231", "#7F8CE0"),
            category("232", "#6B6093"), category("233", "#8D434E"));

    private static final List<Colour> SERIES = List.of(Colour.web("#2E6EB5"), Colour.web("#E08B1E"),
            Colour.web("#35BDB2"),
            Colour.web("#9F79C4"), Colour.web("#7A4023"), Colour.web("#63B0EE"), Colour.web("#2C8557"),
            Colour.web("#A8527F"), Colour.web("#B3BC68"), Colour.web("#3F4D55"));

    private Palette() {}

    /// The colour of a function 类.
    ///
    /// @param code the code of a 类, or of a 款 or 项 below it; a code nobody knows gets a colour all the same
    public static Colour of(String code) {
        String category = code.substring(0, Math.min(CodeLevel.CATEGORY.digits(), code.length()));
        Colour known = CATEGORIES.get(category);
        return known != null ? known : series(category.hashCode());
    }

    /// A lighter step of a colour, for siblings within one 类; step 0 is the colour itself. The steps end while the colour
    /// can still be told from the background.
    public static Colour shade(Colour colour, int step) {
        double kept = Math.pow(LIGHTER_EACH_STEP, Math.clamp(step, 0, LIGHTEST_STEP));
        return colour.mix(Colour.WHITE, 1 - kept);
    }

    /// The colour of a series that is no 类, such as a budget in a comparison; repeats in lighter steps.
    public static Colour series(int index) {
        int round = Math.floorMod(Math.floorDiv(index, SERIES.size()), 3);
        return shade(SERIES.get(Math.floorMod(index, SERIES.size())), 2 * round);
    }

    /// The colour of a unit among its siblings: steps of one colour, since only a 类 has a colour of its own.
    public static Colour unit(int index) {
        return shade(SERIES.getFirst(), Math.floorMod(index, LIGHTEST_STEP + 1));
    }

    private static Map.Entry<String, Colour> category(String code, String colour) {
        return entry(code, Colour.web(colour));
    }
}
