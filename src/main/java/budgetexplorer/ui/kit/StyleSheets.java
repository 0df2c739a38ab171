package budgetexplorer.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The program's style sheets in each text size. They are written for the standard size; in the others, sizes of text and
/// what depends on them are scaled, while paddings and lines stay. To be used on the FX thread only.
final class StyleSheets {
    private static final Pattern SCALED = Pattern.compile(
            "(-fx-(font-size|line-spacing|(?:min-|max-|pref-)(?:width|height)|size|cell-size|fixed-cell-size):\\s*)"
                    + "(\\d+(?:\\.\\d+)?)px");
    private static final String DATA = "data:text/css;charset=UTF-8;base64,";

    private static final Map<String, String> SCALED_SHEETS = new HashMap<>();

    private StyleSheets() {}

    /// The address of a sheet for the text size that is chosen.
    ///
    /// @param name without its ending, beside this class
    static String of(String name) {
        TextSize size = Sizes.chosen();
        return size == TextSize.STANDARD
                ? Objects.requireNonNull(StyleSheets.class.getResource(name + ".css"), name).toExternalForm()
                : SCALED_SHEETS.computeIfAbsent(size + " " + name, _ -> address(scaled(text(name), size)));
    }

    static String scaled(String sheet, TextSize size) {
        return SCALED.matcher(sheet).replaceAll(
                length -> length.group(1) + scaled(length.group(2), Double.parseDouble(length.group(3)), size) + "px");
    }

    /// What stands at the side grows by half, so that room is left for what is in the middle.
    private static long scaled(String property, double standard, TextSize size) {
        double scaled = size.of(standard);
        return Math.round(property.equals("pref-width") ? (standard + scaled) / 2 : scaled);
    }

    private static String address(String sheet) {
        return DATA + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    static String text(String name) {
        try (var stream = Objects.requireNonNull(StyleSheets.class.getResourceAsStream(name + ".css"), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
