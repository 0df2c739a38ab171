package budgetexplorer.base;

/// An opaque colour for screens and pictures alike.
///
/// @param red   0 to 1, like the others
public record Colour(double red, double green, double blue) {
    /// The contrast that text of ordinary size needs (WCAG 2, level AA).
    public static final double READABLE = 4.5;

    public static final Colour WHITE = new Colour(1, 1, 1);
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Colour INK = web("#1F2328");

    /// A colour written as `#2E6EB5`.
    public static Colour web(String text) {
        int rgb = Integer.parseInt(text.substring(1), 16);
        return new Colour((rgb >> 16) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    /// The three parts in 8 bits each, red first.
    public int rgb() {
        return (int) Math.round(red * 255) << 16 | (int) Math.round(green * 255) << 8 | (int) Math.round(blue * 255);
    }

    /// This colour with a part of another mixed in.
    ///
    /// @param part of the other, 0 to 1
    public Colour mix(Colour other, double part) {
        return new Colour(mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
    }

    private static double mix(double own, double other, double part) {
        return own + (other - own) * part;
    }

    /// White or near-black, whichever reads on this colour; at least [#READABLE] on every one.
    public Colour text() {
        if (contrast(WHITE) >= READABLE) {
            return WHITE;
        }
        return contrast(INK) >= READABLE ? INK : BLACK;
    }

    /// The contrast of two colours, 1 to 21, as WCAG 2 defines it.
    public double contrast(Colour other) {
        double first = luminance() + 0.05;
        double second = other.luminance() + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
