package budgetexplorer.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sizes of text, and the colours of high contrast.
class StyleSheetsTest {
    /// What WCAG asks of text at its highest level, and of lines and signs.
    private static final double TEXT = 7;
    private static final double LINE = 3;

    private static final Pattern VARIABLE = Pattern.compile("(-color-[\\w-]+): (#[0-9a-fA-F]{6});");
    private static final Map<String, Color> COLOURS = VARIABLE.matcher(StyleSheets.text("high-contrast")).results()
            .collect(Collectors.toMap(found -> found.group(1), found -> Color.web(found.group(2))));

    @Test
    void sizesOfTextFollowAndPaddingsStay() {
        String sheet = ".a {\n  -fx-font-size: 13px;\n  -fx-padding: 13px;\n  -fx-min-height: 32px;\n  -fx-size: 28px;\n}";

        assertThat(StyleSheets.scaled(sheet, TextSize.HUGE)).isEqualTo(
                ".a {\n  -fx-font-size: 17px;\n  -fx-padding: 13px;\n  -fx-min-height: 42px;\n  -fx-size: 37px;\n}");
        assertThat(StyleSheets.scaled(".b { -fx-pref-width: 224px; }", TextSize.HUGE)).as("half as much")
                .isEqualTo(".b { -fx-pref-width: 259px; }");
        assertThat(StyleSheets.scaled(sheet, TextSize.SMALL)).contains("-fx-font-size: 12px", "-fx-min-height: 30px");
    }

    @ParameterizedTest
    @CsvSource({"SMALL,28", "STANDARD,30", "LARGE,35", "HUGE,39"})
    void rowsAreWholePixels(TextSize size, double height) {
        assertThat(size.of(30)).isEqualTo(height);
    }

    @Test
    void sizesEndAtTheLargestAndTheSmallest() {
        assertThat(TextSize.STANDARD.larger()).isEqualTo(TextSize.LARGE);
        assertThat(TextSize.HUGE.larger()).isEqualTo(TextSize.HUGE);
        assertThat(TextSize.STANDARD.smaller()).isEqualTo(TextSize.SMALL);
        assertThat(TextSize.SMALL.smaller()).isEqualTo(TextSize.SMALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg",
            "-color-success-fg", "-color-warning-fg", "-color-danger-fg"})
    void textsOfHighContrastReachSevenToOneOnEveryGround(String text) {
        assertThat(COLOURS.keySet().stream().filter(name -> name.startsWith("-color-bg-") || name.endsWith("-subtle"))
                .filter(name -> !name.startsWith("-color-fg") && !name.startsWith("-color-border")))
                .hasSizeGreaterThan(8)
                .allSatisfy(ground -> assertThat(Palette.contrast(COLOURS.get(text), COLOURS.get(ground)))
                        .as(text + " on " + ground).isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accent", "success", "warning", "danger"})
    void lightTextOnAStrongGroundDoesToo(String role) {
        Color ground = COLOURS.get("-color-%s-emphasis".formatted(role));

        assertThat(Palette.contrast(COLOURS.get("-color-fg-emphasis"), ground)).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-color-border-default", "-color-border-muted", "-color-border-subtle",
            "-color-accent-emphasis"})
    void bordersAndRingsOfFocusStandOut(String line) {
        assertThat(Palette.contrast(COLOURS.get(line), COLOURS.get("-color-bg-default"))).isGreaterThan(LINE);
    }
}
