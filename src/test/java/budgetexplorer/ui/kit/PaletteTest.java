package budgetexplorer.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Colour;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    private static final double LEAST_DIFFERENCE = 10;
    private static final List<String> COMMON = List.of("201", "204", "205", "206", "208", "210", "211", "212", "213",
            "214", "215", "221");

    @Test
    void everyCategoryHasItsOwnColour() {
        List<Color> colours = IntStream.rangeClosed(201, 233).mapToObj(String::valueOf).map(Palette::of).toList();

        assertThat(colours).doesNotHaveDuplicates().allMatch(Color::isOpaque);
    }

    @Test
    void commonCategoriesAreFarApart() {
        for (String one : COMMON) {
            for (String other : COMMON) {
                if (!one.equals(other)) {
                    assertThat(distance(Palette.of(one), Palette.of(other))).as(one + " and " + other)
                            .isGreaterThan(0.19);
                }
            }
        }
    }

    /// The 类 of the two sample budgets, as they stand side by side in one picture. A difference of 10 is about four times
    /// what the eye just notices. What is below this for anyone must be told apart by its words: no picture relies on colour
    /// alone.
    @ParameterizedTest
    @EnumSource
    void categoriesOfOneBudgetStayApartForEveryEye(Eyes eyes) {
        for (List<String> budget : List.of(List.of("206", "208", "210", "221"),
                List.of("208", "210", "211", "212", "215", "221"))) {
            for (String one : budget) {
                for (String other : budget) {
                    if (!one.equals(other)) {
                        assertThat(eyes.difference(Palette.of(one), Palette.of(other))).as(one + " and " + other)
                                .isGreaterThan(LEAST_DIFFERENCE);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROTANOPIA", "DEUTERANOPIA"})
    void commonCategoriesStayApartForEyesThatConfuseRedAndGreen(Eyes eyes) {
        for (String one : COMMON) {
            for (String other : COMMON) {
                if (!one.equals(other)) {
                    assertThat(eyes.difference(Palette.of(one), Palette.of(other))).as(one + " and " + other)
                            .isGreaterThan(LEAST_DIFFERENCE);
                }
            }
        }
    }

    @Test
    void sectionsAndItemsTakeTheColourOfTheirCategory() {
        assertThat(Palette.of("2060499")).isEqualTo(Palette.of("206")).isEqualTo(Palette.of("20604"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "299", "301", "类"})
    void unknownCodesGetAColourThatStays(String code) {
        assertThat(Palette.of(code)).isNotNull().isEqualTo(Palette.of(code));
    }

    @Test
    void textIsReadableOnEveryColour() {
        Random random = new Random(1);
        Stream<Color> any = Stream
                .generate(() -> Color.rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256)))
                .limit(20_000);
        Stream<Color> greys = IntStream.range(0, 256).mapToObj(Color::grayRgb);

        assertThat(Stream.concat(any, greys))
                .allMatch(colour -> Palette.contrast(colour, Palette.textOn(colour)) >= Colour.READABLE);
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Palette.contrast(Color.WHITE, Color.WHITE)).isEqualTo(1);
    }

    @Test
    void shadesGrowLighterAndStayVisibleOnWhite() {
        Color blue = Palette.of("206");

        assertThat(Palette.shade(blue, 0)).isEqualTo(blue);
        assertThat(IntStream.range(0, 5)).allMatch(index -> Palette.shade(blue, index + 1).getBrightness()
                + Palette.shade(blue, index + 1).getRed() > Palette.shade(blue, index).getBrightness()
                        + Palette.shade(blue, index).getRed());
        assertThat(Palette.contrast(Palette.shade(blue, 1_000), Color.WHITE)).isGreaterThan(1.5);
    }

    @Test
    void neighbouringUnitsDiffer() {
        assertThat(IntStream.range(0, 6).mapToObj(Palette::unit)).doesNotHaveDuplicates();
    }

    @Test
    void seriesDifferFromOneAnother() {
        assertThat(IntStream.range(0, 30).mapToObj(budgetexplorer.model.Palette::series)).doesNotHaveDuplicates();
        assertThat(budgetexplorer.model.Palette.series(-1)).isNotNull();
    }

    private static double distance(Color one, Color other) {
        return Math.hypot(Math.hypot(one.getRed() - other.getRed(), one.getGreen() - other.getGreen()),
                one.getBlue() - other.getBlue());
    }
}
