package budgetexplorer.write.workbook;

import budgetexplorer.write.office.TextWidth;
import budgetexplorer.write.workbook.Plot.Side;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Chooses on which side of its point each label stands, so that labels do not cover each other: the first side that is
/// free, seen from the right. The office program lays the chart out; what is known here is about where the points lie.
final class LabelSides {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 400;
    private static final double DIGIT = 6.3;
    private static final double LINE = 15;
    private static final double POINT = 7;
    /// How far labels may reach over the axis.
    private static final double BEFORE_AXIS = 45;
    /// How much longer axes are than the largest value, about.
    private static final double BEYOND = 1.08;

    private final List<Rectangle2D> taken = new ArrayList<>();

    private LabelSides() {}

    /// A point and its name.
    record Spot(String name, double across, double up) {}

    static List<Side> of(List<Spot> spots) {
        var sides = new LabelSides();
        double across = spots.stream().mapToDouble(spot -> Math.abs(spot.across())).max().orElse(1) * BEYOND;
        double up = spots.stream().mapToDouble(spot -> Math.abs(spot.up())).max().orElse(1) * BEYOND;
        List<Spot> places = spots.stream().map(spot -> new Spot(spot.name(), part(spot.across(), across) * WIDTH,
                (1 - part(spot.up(), up)) * HEIGHT)).toList();
        places.forEach(spot -> sides.taken
                .add(new Rectangle2D.Double(spot.across() - POINT, spot.up() - POINT, 2 * POINT, 2 * POINT)));
        return places.stream().map(sides::choose).toList();
    }

    private static double part(double value, double most) {
        return most == 0 ? 0 : value / most;
    }

    private Side choose(Spot spot) {
        for (Side side : Side.values()) {
            Rectangle2D box = box(spot, side);
            if (box.getX() >= -BEFORE_AXIS && box.getMaxX() <= WIDTH && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                return side;
            }
        }
        taken.add(box(spot, Side.RIGHT));
        return Side.RIGHT;
    }

    private static Rectangle2D box(Spot spot, Side side) {
        double width = TextWidth.of(spot.name()) * DIGIT;
        return switch (side) {
            case RIGHT -> box(spot.across() + POINT, spot.up() - LINE / 2, width);
            case LEFT -> box(spot.across() - POINT - width, spot.up() - LINE / 2, width);
            case ABOVE -> box(spot.across() - width / 2, spot.up() - POINT - LINE, width);
            case BELOW -> box(spot.across() - width / 2, spot.up() + POINT, width);
        };
    }

    private static Rectangle2D box(double x, double y, double width) {
        return new Rectangle2D.Double(x, y, width, LINE);
    }
}
