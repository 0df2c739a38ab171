package budgetexplorer.model.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Layouts of tests, measured without fonts.
final class Layouts {
    /// Chinese characters as wide as the font is high, others about half as wide.
    private static final TextMeasure MEASURE = (text, style) -> text.codePoints()
            .mapToDouble(character -> character > 0x2000 ? style.size() : 0.56 * style.size()).sum();

    static final ChartLayout LAYOUT = new ChartLayout(MEASURE, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));

    /// How many random charts a test lays out.
    static final int RUNS = 400;

    private static final long TEN_THOUSAND_YUAN = 1_000_000;

    private Layouts() {}

    static List<Shape.Words> words(Drawing drawing) {
        return shapes(drawing, Shape.Words.class);
    }

    static <T extends Shape> List<T> shapes(Drawing drawing, Class<T> kind) {
        return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The words of a mark, in the order in which they were written.
    static List<String> words(Drawing drawing, int mark) {
        return words(drawing).stream().filter(words -> words.mark() == mark).map(Shape.Words::text).toList();
    }

    /// The rectangles that belong to a mark.
    static List<Shape.Box> boxes(Drawing drawing) {
        return shapes(drawing, Shape.Box.class).stream().filter(box -> box.mark() != Shape.NO_MARK).toList();
    }

    static StackData.Stack stack(String name, @Nullable Money total, @Nullable Money... parts) {
        return new StackData.Stack(name, total, Arrays.stream(parts).map(Optional::ofNullable).toList(), "",
                Optional.empty());
    }

    static Quantity amount(long tenThousands) {
        return new Quantity.Amount(money(tenThousands));
    }

    static Money money(long tenThousands) {
        return new Money(tenThousands * TEN_THOUSAND_YUAN, 10_000);
    }

    static Ink ink(int series) {
        return new Ink.Fixed(Palette.series(series));
    }

    /// Places are as far apart as positions, in one scale.
    static void assertAffine(double[] places, List<Quantity> quantities, String description) {
        long low = quantities.stream().mapToLong(Quantity::position).min().orElse(0);
        long high = quantities.stream().mapToLong(Quantity::position).max().orElse(0);
        double least = Arrays.stream(places).min().orElse(0);
        double range = Arrays.stream(places).max().orElse(0) - least;
        for (int i = 0; i < places.length && high > low; i++) {
            double part = (double) (quantities.get(i).position() - low) / (high - low);
            assertThat(places[i]).as(description).isCloseTo(least + part * range, within(1e-3));
        }
    }
}
