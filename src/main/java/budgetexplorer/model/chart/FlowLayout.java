package budgetexplorer.model.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.chart.FlowData.Band;
import budgetexplorer.model.chart.FlowData.Node;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Bands between columns of nodes, all in one scale: a node is as high as its bands together. Nodes are as far apart as
/// their labels need.
final class FlowLayout {
    static final double NODE_WIDTH = 12;
    private static final double LABEL_GAP = 8;
    private static final double NODE_GAP = 10;
    private static final double OUTER_PART = 0.22;
    private static final double INNER_PART = 0.85;
    private static final double LEAST_FLOW = 80;
    private static final double ROOM_FOR_TWO_LINES = 0.7;
    private static final String SEPARATOR = "  ";
    private static final int LEAST_NAME = 4;
    private static final double LINE = TextStyle.PLAIN.lineHeight();

    private final Sketch sketch;
    private final FlowData data;
    private final int last;
    private int lines = 2;
    private double firstX;
    private double lastX;

    /// Where a node stands.
    record Place(double x, double top, double height, double slot) {
        double middle() {
            return top + height / 2;
        }
    }

    FlowLayout(Sketch sketch, FlowData data) {
        this.sketch = sketch;
        this.data = data;
        this.last = data.columns().size() - 1;
    }

    Drawing draw(double asked) {
        lines = most() * (2 * LINE + NODE_GAP) <= ROOM_FOR_TWO_LINES * asked ? 2 : 1;
        double height = Math.max(asked, most() * (lines * LINE + NODE_GAP) + LEAST_FLOW);
        firstX = outerWidth(0) + LABEL_GAP;
        lastX = sketch.width() - outerWidth(last) - LABEL_GAP - NODE_WIDTH;
        double scale = scale(height);
        List<List<Place>> places = IntStream.rangeClosed(0, last).mapToObj(column -> places(column, scale, height))
                .toList();
        List<List<Integer>> marks = data.columns().stream().map(column -> column.stream()
                .map(node -> sketch.mark(node.name(), node.amount(), node.remark(), node.link())).toList()).toList();
        bands(places, scale);
        for (int column = 0; column <= last; column++) {
            for (int node = 0; node < places.get(column).size(); node++) {
                node(column, data.columns().get(column).get(node), places.get(column).get(node),
                        marks.get(column).get(node));
            }
        }
        return sketch.drawing(height);
    }

    private int most() {
        return data.columns().stream().mapToInt(List::size).max().orElse(0);
    }

    private double outerWidth(int column) {
        double widest = data.columns().get(column).stream().flatMap(node -> label(column, node).stream())
                .mapToDouble(line -> sketch.width(line, TextStyle.PLAIN)).max().orElse(0);
        return Math.min(widest, sketch.width() * OUTER_PART);
    }

    private List<String> label(int column, Node node) {
        String amount = sketch.format().amount(node.amount());
        if (lines == 1) {
            return List.of(node.name() + SEPARATOR + amount);
        }
        String share = sketch.format().share(node.amount().shareOf(whole(column)));
        return List.of(node.name(), data.columns().get(column).size() > 1 ? amount + " · " + share : amount);
    }

    private Money whole(int column) {
        return data.columns().get(column).stream().map(Node::amount).reduce(new Money(0, 1), Money::plus);
    }

    /// What a node's bands on the fuller of its sides amount to.
    private long weight(int column, int node) {
        long in = data.bands().stream().filter(band -> band.column() + 1 == column && band.to() == node)
                .mapToLong(band -> band.amount().fen()).sum();
        long out = data.bands().stream().filter(band -> band.column() == column && band.from() == node)
                .mapToLong(band -> band.amount().fen()).sum();
        return Math.max(in, out);
    }

    /// How many pixels one 分 is, so that the fullest column just fits.
    private double scale(double height) {
        double low = 0;
        double high = height;
        for (int step = 0; step < 200 && high - low > low * 1e-12; step++) {
            double middle = (low + high) / 2;
            boolean fits = IntStream.rangeClosed(0, last).allMatch(column -> length(column, middle) <= height);
            if (fits) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double length(int column, double scale) {
        int nodes = data.columns().get(column).size();
        return IntStream.range(0, nodes).mapToDouble(node -> slot(column, node, scale)).sum()
                + (nodes - 1) * NODE_GAP;
    }

    private double slot(int column, int node, double scale) {
        return Math.max(lines * LINE, weight(column, node) * scale);
    }

    private List<Place> places(int column, double scale, double height) {
        double[] top = {(height - length(column, scale)) / 2};
        double x = last == 0 ? firstX : firstX + (lastX - firstX) * column / last;
        return IntStream.range(0, data.columns().get(column).size()).mapToObj(node -> {
            double slot = slot(column, node, scale);
            double high = weight(column, node) * scale;
            var place = new Place(x, top[0] + (slot - high) / 2, high, slot);
            top[0] += slot + NODE_GAP;
            return place;
        }).toList();
    }

    private void bands(List<List<Place>> places, double scale) {
        double[][] left = tops(places);
        double[][] right = tops(places);
        for (Band band : data.bands().stream().sorted(Comparator.comparingInt(Band::column)
                .thenComparingInt(Band::from).thenComparingInt(Band::to)).toList()) {
            double height = band.amount().fen() * scale;
            Node from = data.columns().get(band.column()).get(band.from());
            Node to = data.columns().get(band.column() + 1).get(band.to());
            int mark = sketch.mark(from.name() + " → " + to.name(), band.amount(), band.remark(), band.link());
            sketch.add(new Shape.Ribbon(places.get(band.column()).get(band.from()).x() + NODE_WIDTH,
                    right[band.column()][band.from()], places.get(band.column() + 1).get(band.to()).x(),
                    left[band.column() + 1][band.to()], height, band.ink(), mark));
            right[band.column()][band.from()] += height;
            left[band.column() + 1][band.to()] += height;
        }
    }

    private static double[][] tops(List<List<Place>> places) {
        return places.stream().map(column -> column.stream().mapToDouble(Place::top).toArray())
                .toArray(double[][]::new);
    }

    private void node(int column, Node node, Place place, int mark) {
        sketch.add(new Shape.Box(new Area(place.x(), place.top(), NODE_WIDTH, place.height()), 0, node.ink(), false,
                mark));
        boolean leftwards = column < last; // where fewer bands cross
        double room = room(column);
        double x = leftwards ? place.x() - LABEL_GAP : place.x() + NODE_WIDTH + LABEL_GAP;
        List<String> label = label(column, node);
        double middle = place.middle() - (label.size() - 1) * LINE / 2;
        for (int line = 0; line < label.size(); line++) {
            TextStyle style = line == 0 ? TextStyle.PLAIN : TextStyle.SMALL;
            String words = lines == 1
                    ? fitted(node, label.getFirst(), room)
                    : line == 0 ? sketch.fit().line(node.name(), style, room) : fitted(node, label.get(1), style, room);
            sketch.write(words, style,
                    line == 0 ? Ink.Role.TEXT : Ink.Role.MUTED, leftwards ? Anchor.RIGHT : Anchor.LEFT, x,
                    middle + line * LINE, mark);
        }
        double wide = Math.min(room, labelWidth(label));
        sketch.add(new Shape.Target(Area.between(leftwards ? x - wide : place.x(), place.middle() - place.slot() / 2,
                leftwards ? place.x() + NODE_WIDTH : x + wide, place.middle() + place.slot() / 2), mark));
    }

    /// A number is never cut: the name before it is, or the number is left out.
    private String fitted(Node node, String label, double room) {
        String end = SEPARATOR + sketch.format().amount(node.amount());
        double left = room - sketch.width(end, TextStyle.PLAIN);
        boolean hasRoom = sketch.width(label, TextStyle.PLAIN) <= room
                || left >= LEAST_NAME * TextStyle.PLAIN.size();
        return hasRoom
                ? sketch.fit().line(node.name(), TextStyle.PLAIN, left) + end
                : sketch.fit().line(node.name(), TextStyle.PLAIN, room);
    }

    /// The amount with its share, or alone, or nothing.
    private String fitted(Node node, String line, TextStyle style, double room) {
        return Stream.of(line, sketch.format().amount(node.amount()), "")
                .filter(words -> sketch.width(words, style) <= room).findFirst().orElse("");
    }

    private double labelWidth(List<String> label) {
        return label.stream().mapToDouble(line -> sketch.width(line, TextStyle.PLAIN)).max().orElse(0);
    }

    private double room(int column) {
        if (column == 0 || column == last) {
            return outerWidth(column);
        }
        return Math.max(0, INNER_PART * ((lastX - firstX) / last - NODE_WIDTH));
    }
}
