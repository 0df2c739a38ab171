package budgetexplorer.model.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Moving labels apart.
class SpacingTest {
    @Test
    void whatIsFarEnoughStays() {
        assertThat(Spacing.apart(new double[]{10, 90, 50}, 18, 0, 100)).containsExactly(10, 90, 50);
    }

    @Test
    void whatIsTooNearMovesEvenlyToBothSides() {
        assertThat(Spacing.apart(new double[]{50, 50}, 20, 0, 100)).containsExactly(40, 60);
        assertThat(Spacing.apart(new double[]{0, 0, 90}, 20, 0, 100)).containsExactly(0, 20, 90);
    }

    @Test
    void allAreFarEnoughInTheirOrderAndWithinTheRange() {
        var random = new Random(1);
        for (int run = 0; run < 400; run++) {
            double[] wished = random.doubles(1 + random.nextInt(30), 0, 500).toArray();
            double high = Math.max(500, wished.length * 18);

            double[] places = Spacing.apart(wished, 18, 0, high);

            List<Integer> order = IntStream.range(0, wished.length).boxed()
                    .sorted(Comparator.comparingDouble(i -> wished[i])).toList();
            assertThat(places[order.getFirst()]).isGreaterThanOrEqualTo(0);
            assertThat(places[order.getLast()]).isLessThanOrEqualTo(high + 1e-6);
            for (int i = 1; i < wished.length; i++) {
                assertThat(places[order.get(i)] - places[order.get(i - 1)]).as("run " + run)
                        .isGreaterThanOrEqualTo(18 - 1e-6);
            }
        }
    }

    @Test
    void theMiddleOfThoseMovedIsWhereTheyWishedToBe() {
        double[] places = Spacing.apart(new double[]{200, 210, 205}, 18, 0, 500);

        assertThat((places[0] + places[1] + places[2]) / 3).isCloseTo(205, within(1e-6));
    }
}
