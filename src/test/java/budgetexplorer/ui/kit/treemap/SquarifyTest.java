package budgetexplorer.ui.kit.treemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SquarifyTest {
    private static final Box AREA = new Box(10, 20, 410, 560);

    @Test
    void reproducesTheExampleOfThePaper() {
        List<Box> boxes = Squarify.layout(new long[]{6, 6, 4, 3, 2, 2, 1}, new Box(0, 0, 6, 4));

        assertThat(boxes.get(0)).isEqualTo(new Box(0, 0, 3, 2));
        assertThat(boxes.get(1)).isEqualTo(new Box(0, 2, 3, 4));
        assertThat(boxes.get(2).area()).isCloseTo(4, Offset.offset(1e-9));
        assertThat(boxes.get(2).top()).isZero();
        assertThat(boxes.get(2).left()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 400})
    void areasAreInProportionAndFillTheRectangle(int count) {
        long[] weights = weights(count, count);
        List<Box> boxes = Squarify.layout(weights, AREA);

        double total = Arrays.stream(weights).sum();
        for (int index = 0; index < count; index++) {
            assertThat(boxes.get(index).area()).isCloseTo(AREA.area() * weights[index] / total, Offset.offset(1e-6));
        }
        assertThat(boxes.stream().mapToDouble(Box::area).sum()).isCloseTo(AREA.area(), Offset.offset(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tilesStayWithinBoundsAndNeverOverlap(long seed) {
        List<Box> boxes = Squarify.layout(weights(300, seed), AREA);

        assertThat(boxes).allMatch(SquarifyTest::within);
        for (Box one : boxes) {
            assertThat(boxes).filteredOn(other -> other != one).noneMatch(other -> overlap(one, other));
        }
    }

    @Test
    void anEarlierTileNeverStartsBeyondALaterOneOfItsRow() {
        List<Box> boxes = Squarify.layout(weights(200, 9), AREA);

        for (int index = 1; index < boxes.size(); index++) {
            Box before = boxes.get(index - 1);
            Box next = boxes.get(index);
            assertThat(next.left() >= before.left() || next.top() >= before.top()).isTrue();
        }
        assertThat(boxes.getFirst().left()).isEqualTo(AREA.left());
        assertThat(boxes.getFirst().top()).isEqualTo(AREA.top());
        assertThat(boxes.getLast().right()).isEqualTo(AREA.right());
        assertThat(boxes.getLast().bottom()).isEqualTo(AREA.bottom());
    }

    @Test
    void equalTilesAreNearlySquare() {
        long[] weights = new long[100];
        Arrays.fill(weights, 7);

        assertThat(Squarify.layout(weights, Box.of(500, 500))).allMatch(box -> box.width() / box.height() < 2)
                .allMatch(box -> box.height() / box.width() < 2);
    }

    @Test
    void fiveThousandTilesAreAllPlaced() {
        List<Box> boxes = Squarify.layout(weights(5_000, 42), AREA);

        assertThat(boxes).hasSize(5_000).allMatch(SquarifyTest::within).allMatch(box -> box.area() > 0);
    }

    @Test
    void aHeavyLastTileLeavesNoSlivers() {
        long[] weights = new long[101];
        Arrays.fill(weights, 100);
        weights[100] = 4_000;

        List<Box> boxes = Squarify.layout(weights, AREA);

        assertThat(boxes).allMatch(box -> box.width() / box.height() < 3)
                .allMatch(box -> box.height() / box.width() < 3);
        assertThat(boxes.getLast().right()).isEqualTo(AREA.right());
        assertThat(boxes.getLast().bottom()).isEqualTo(AREA.bottom());
        assertThat(boxes.stream().mapToDouble(Box::area).sum()).isCloseTo(AREA.area(), Offset.offset(1e-6));
    }

    @Test
    void theSameWeightsAlwaysLieTheSame() {
        assertThat(Squarify.layout(weights(500, 3), AREA)).isEqualTo(Squarify.layout(weights(500, 3), AREA));
    }

    @Test
    void weightsOfZeroGetNoArea() {
        List<Box> boxes = Squarify.layout(new long[]{0, 5, 0, 5}, Box.of(10, 10));

        assertThat(boxes).extracting(Box::area).containsExactly(0.0, 50.0, 0.0, 50.0);
        assertThat(Squarify.layout(new long[]{0, 0}, AREA)).extracting(Box::area).containsExactly(0.0, 0.0);
        assertThat(Squarify.layout(new long[0], AREA)).isEmpty();
    }

    @Test
    void anEmptyRectangleIsDividedIntoEmptyOnes() {
        assertThat(Squarify.layout(new long[]{3, 2, 1}, Box.of(0, 0))).hasSize(3).allMatch(box -> box.area() == 0);
        assertThat(Squarify.layout(new long[]{3, 2, 1}, Box.of(100, 0))).hasSize(3).allMatch(box -> box.area() == 0);
    }

    @Test
    void sumsBeyondSixtyFourBitsAndNegativeWeightsAreRefused() {
        assertThatThrownBy(() -> Squarify.layout(new long[]{Long.MAX_VALUE, 1}, AREA))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Squarify.layout(new long[]{1, -1}, AREA)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Squarify.layout(new long[]{Long.MAX_VALUE - 1, 1}, AREA)).hasSize(2);
    }

    /// Weights as budgets have them: a few large ones and a long tail, largest first.
    private static long[] weights(int count, long seed) {
        Random random = new Random(seed);
        return random.doubles(count).mapToObj(value -> (long) Math.exp(8 + value * 12))
                .sorted(Collections.reverseOrder()).mapToLong(Long::longValue).toArray();
    }

    private static boolean within(Box box) {
        return box.left() >= AREA.left() && box.top() >= AREA.top() && box.right() <= AREA.right()
                && box.bottom() <= AREA.bottom() && box.width() >= 0 && box.height() >= 0;
    }

    private static boolean overlap(Box one, Box other) {
        return one.left() < other.right() && other.left() < one.right() && one.top() < other.bottom()
                && other.top() < one.bottom();
    }
}
