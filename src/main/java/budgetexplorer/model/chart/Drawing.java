package budgetexplorer.model.chart;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A chart ready to be painted. Immutable.
///
/// @param width  as asked for, unless its words need more
/// @param height likewise
/// @param marks  in the order of reading
public record Drawing(double width, double height, List<Shape> shapes, List<Mark> marks) {
    /// How much further away something beside the way seems than something on it.
    private static final double ASIDE = 3;

    public Drawing {
        shapes = List.copyOf(shapes);
        marks = List.copyOf(marks);
    }

    /// The mark that a point is meant for.
    public OptionalInt markAt(double x, double y) {
        return shapes.reversed().stream().filter(shape -> shape.mark() != Shape.NO_MARK && shape.contains(x, y))
                .mapToInt(Shape::mark).findFirst();
    }

    /// The nearest mark in a direction; empty if there is none.
    ///
    /// @param across −1 for the left, 1 for the right, else 0
    /// @param down   −1 for up, 1 for down, else 0
    public OptionalInt markBeside(int mark, int across, int down) {
        return IntStream.range(0, marks.size()).filter(other -> ahead(mark, other, across, down) > 0.5).boxed()
                .min(Comparator.comparingDouble(other -> distance(mark, other, across, down)))
                .map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private double ahead(int from, int to, int across, int down) {
        Area here = marks.get(from).area();
        Area there = marks.get(to).area();
        return (there.centreX() - here.centreX()) * across + (there.centreY() - here.centreY()) * down;
    }

    private double distance(int from, int to, int across, int down) {
        return ahead(from, to, across, down) + ASIDE * Math.abs(ahead(from, to, down, across));
    }
}
