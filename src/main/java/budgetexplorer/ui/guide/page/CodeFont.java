package budgetexplorer.ui.guide.page;

import budgetexplorer.ui.kit.Sizes;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The font of commands, whose letters are all as wide as each other, and the size in which Chinese characters of the
/// program's font are just as wide as two of them. To be used on the FX thread only.
final class CodeFont {
    /// The platform's own `Monospaced` comes last: where the language is Chinese it may be a font that is not.
    private static final List<String> FAMILIES = List.of("Consolas", "Menlo", "DejaVu Sans Mono", "Liberation Mono",
            "Noto Sans Mono");
    private static final String OTHERWISE = "Monospaced";
    private static final double SIZE = 13;

    private final String family;
    private final double size = Sizes.of(SIZE);

    CodeFont() {
        List<String> installed = Font.getFamilies();
        family = FAMILIES.stream().filter(installed::contains).findFirst().orElse(OTHERWISE);
    }

    /// The style of letters.
    String letters() {
        return String.format(Locale.ROOT, "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;", family, size);
    }

    /// The style of Chinese characters.
    String chinese() {
        var letter = new Text("0");
        letter.setFont(Font.font(family, size));
        return String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", 2 * letter.getLayoutBounds().getWidth());
    }
}
