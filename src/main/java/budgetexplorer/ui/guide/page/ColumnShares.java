package budgetexplorer.ui.guide.page;

import budgetexplorer.ui.kit.Sizes;
import java.util.Arrays;

/// How wide the columns of a table are: short ones as wide as their words, long ones share what is left. Immutable.
final class ColumnShares {
    /// In Chinese characters.
    private static final double SHORT = 12;
    private static final double LONGEST = 40;
    private static final double CHARACTER = 13;
    /// Words are not measured, only counted.
    private static final double SPARE = 6;
    /// As wide as a page.
    private static final double MOST = 964;

    private final double[] natural;
    private final boolean[] isShort;

    /// @param characters the longest of each column, in Chinese characters
    /// @param padding    of each column
    ColumnShares(double[] characters, double padding) {
        natural = Arrays.stream(characters)
                .map(each -> Math.ceil(Sizes.of(Math.min(each, LONGEST) * CHARACTER) + padding + SPARE)).toArray();
        isShort = new boolean[characters.length];
        for (int column = 0; column < characters.length; column++) {
            isShort[column] = characters[column] <= SHORT;
        }
    }

    /// How wide the table would like to be.
    double natural() {
        return Math.min(Arrays.stream(natural).sum(), Sizes.of(MOST));
    }

    /// How wide the table can be used: wider than its words only for what is long.
    double most() {
        return sum(true) == Arrays.stream(natural).sum() ? natural() : Sizes.of(MOST);
    }

    private double sum(boolean ofShort) {
        double sum = 0;
        for (int column = 0; column < natural.length; column++) {
            sum += isShort[column] == ofShort ? natural[column] : 0;
        }
        return sum;
    }

    /// The columns of a table of a width. Where even short columns do not fit, all shrink alike.
    double[] within(double width) {
        double rest = width - sum(true);
        double wanted = sum(false);
        double[] widths = new double[natural.length];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = rest < wanted / 3
                    ? natural[column] * width / (sum(true) + wanted)
                    : isShort[column] ? natural[column] : natural[column] * rest / wanted;
        }
        return widths;
    }
}
