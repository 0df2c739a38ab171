package budgetexplorer.ui.kit;

import java.util.Arrays;

/// How large a user wants text.
public enum TextSize {
    SMALL(12),
    STANDARD(13),
    LARGE(15),
    HUGE(17);

    private final int pixels;

    TextSize(int pixels) {
        this.pixels = pixels;
    }

    /// The size of ordinary text.
    public int pixels() {
        return pixels;
    }

    /// A length at this size that is given for the standard size, in whole pixels, so that lines stay sharp.
    public double of(double standard) {
        return this == STANDARD ? standard : Math.round(standard * pixels / STANDARD.pixels);
    }

    /// The next larger size; the largest for itself.
    public TextSize larger() {
        return Arrays.stream(values()).filter(size -> size.pixels > pixels).findFirst().orElse(this);
    }

    /// The next smaller size; the smallest for itself.
    public TextSize smaller() {
        return Arrays.stream(values()).filter(size -> size.pixels < pixels).reduce((_, last) -> last).orElse(this);
    }
}
