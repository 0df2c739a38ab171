package budgetexplorer.model.chart;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Colour;
import budgetexplorer.model.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Charts without colours.
class PatternsTest {
    private static final Area THIN_BAR = new Area(0, 0, 80, 7);

    @ParameterizedTest
    @EnumSource
    void strokesStayWithinTheirRectangle(Pattern pattern) {
        var random = new Random(1);
        for (int run = 0; run < 400; run++) {
            var area = new Area(random.nextDouble(900), random.nextDouble(900), random.nextDouble(700),
                    random.nextDouble(60));
            assertThat(pattern.strokes(area)).allMatch(stroke -> area.grown(-stroke.width() / 2 + 1e-6)
                    .contains(stroke.x1(), stroke.y1())
                    && area.grown(-stroke.width() / 2 + 1e-6)
                            .contains(stroke.x2(), stroke.y2()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void strokesAreTheSameWhereverTheirRectangleLies(Pattern pattern) {
        assertThat(pattern.strokes(THIN_BAR.moved(61.7, 128.2)))
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(new DoubleComparator(1e-6), Double.class).build())
                .isEqualTo(pattern.strokes(THIN_BAR).stream().map(stroke -> stroke.moved(61.7, 128.2)).toList());
    }

    @Test
    void noTwoPatternsLookTheSameInAThinBar() {
        assertThat(Arrays.stream(Pattern.values())
                .map(pattern -> List.of(pattern.ground(), pattern.strokes(THIN_BAR))).distinct())
                .hasSize(Pattern.values().length);
        assertThat(Pattern.values()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void coloursGetPatternsInTheOrderOfTheirAppearance() {
        List<Shape> shapes = Stream.of(3, 1, 3, 7).map(i -> box(new Ink.Fixed(Palette.series(i)), false)).toList();

        Patterns patterns = Patterns.of(shapes);

        assertThat(patterns.of(Palette.series(3))).hasValue(Pattern.DARK);
        assertThat(patterns.of(Palette.series(1))).hasValue(Pattern.BLANK);
        assertThat(patterns.of(Palette.series(7))).hasValue(Pattern.RISING);
        assertThat(patterns.of(Palette.series(0))).isEmpty();
    }

    @Test
    void twelveSeriesGetPatternsOfTheirOwn() {
        List<Shape> shapes = IntStream.range(0, 12).mapToObj(i -> box(new Ink.Fixed(Palette.series(i)), false))
                .toList();

        assertThat(Patterns.of(shapes).byColour().values()).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void noColourIsLeft() {
        var ink = new Ink.Fixed(Palette.series(1));
        var tint = new Ink.Tint(0.7);
        List<Shape> shapes = List.of(box(ink, false), box(ink, true), new Shape.Dot(5, 5, 4, ink, false, 0),
                new Shape.Line(0, 0, 9, 9, 2, false, ink, 0), new Shape.Ribbon(0, 0, 9, 9, 4, ink, 0),
                box(tint, false), words(ink), words(new Ink.OnTint(tint)));

        List<Shape> grey = Patterns.of(shapes).in(shapes);

        assertThat(grey.stream().map(PatternsTest::ink)).allMatch(PatternsTest::isGrey);
        assertThat(grey).contains(new Shape.Words("a", new Area(0, 0, 9, 9), TextStyle.SMALL, Ink.Role.TEXT, 0));
    }

    @Test
    void whatIsHollowStaysHollow() {
        List<Shape> shapes = List.of(box(new Ink.Fixed(Palette.series(1)), true));

        assertThat(Patterns.of(shapes).in(shapes)).singleElement()
                .matches(shape -> shape instanceof Shape.Box box && box.hollow());
    }

    @Test
    void darkerTintsStayDarker() {
        List<Shape> shapes = List.of(box(new Ink.Tint(0.1), false), box(new Ink.Tint(0.9), false));

        List<Shape> grey = Patterns.of(shapes).in(shapes);

        assertThat(grey.stream().map(PatternsTest::ink).map(Ink.Fixed.class::cast).map(fixed -> fixed.colour().red()))
                .hasSize(2).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    private static Ink ink(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> box.ink();
            case Shape.Ribbon ribbon -> ribbon.ink();
            case Shape.Line line -> line.ink();
            case Shape.Dot dot -> dot.ink();
            case Shape.Words words -> words.ink();
            case Shape.Target _ -> Ink.Role.GROUND;
        };
    }

    private static boolean isGrey(Ink ink) {
        return switch (ink) {
            case Ink.Fixed(Colour(double red, double green, double blue)) -> red == green && green == blue;
            case Ink.Role _ -> true;
            case Ink.Tint _,Ink.OnTint _ -> false;
        };
    }

    private static Shape box(Ink ink, boolean hollow) {
        return new Shape.Box(THIN_BAR, 2, ink, hollow, 0);
    }

    private static Shape words(Ink ink) {
        return new Shape.Words("a", new Area(0, 0, 9, 9), TextStyle.SMALL, ink, 0);
    }
}
