package budgetexplorer.model.page;

import budgetexplorer.model.chart.Anchor;
import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.model.handout.Furniture;
import java.util.ArrayList;
import java.util.List;

/// What stands around the body of every page: thin lines at head and foot and the words beside them.
record PageFrame(PageSetup setup, Wrapping wrapping) {
    private static final double BESIDE = 52;
    private static final double ABOVE = 38;
    private static final double LINE = 16;
    private static final double TO_RULE = 4;
    private static final double TO_BODY = 16;
    private static final double BETWEEN_WORDS = 32;
    private static final double SCALE = Prose.SMALL_SCALE;

    /// Where everything else stands.
    Area body() {
        double edge = ABOVE + LINE + TO_RULE + TO_BODY;
        return new Area(BESIDE, edge, setup.width() - 2 * BESIDE, setup.height() - 2 * edge);
    }

    /// The title and which budgets.
    Page.Layer head(Furniture furniture) {
        List<Shape> shapes = new ArrayList<>();
        pair(furniture.headLeft(), furniture.headRight(), ABOVE, shapes);
        rule(ABOVE + LINE + TO_RULE, shapes);
        return new Page.Layer(0, 0, SCALE, shapes);
    }

    /// The unit of money, the date and the number of the page.
    ///
    /// @param page from 1
    Page.Layer foot(Furniture furniture, int page, int pages) {
        List<Shape> shapes = new ArrayList<>();
        double top = setup.height() - ABOVE - LINE;
        rule(top - TO_RULE, shapes);
        pair(furniture.footLeft(), furniture.pageNumber().of(page, pages), top, shapes);
        return new Page.Layer(0, 0, SCALE, shapes);
    }

    private void rule(double y, List<Shape> shapes) {
        shapes.add(new Shape.Line(BESIDE / SCALE, y / SCALE, (setup.width() - BESIDE) / SCALE, y / SCALE, 0.8, false,
                Ink.Role.AXIS, Shape.NO_MARK));
    }

    private void pair(String left, String right, double top, List<Shape> shapes) {
        double room = (setup.width() - 2 * BESIDE) / SCALE - BETWEEN_WORDS;
        double wide = wrapping.width(left, TextStyle.SMALL);
        String second = wrapping.line(right, TextStyle.SMALL, Math.max(room / 2, room - wide));
        String first = wrapping.line(left, TextStyle.SMALL, room - wrapping.width(second, TextStyle.SMALL));
        words(first, BESIDE, Anchor.LEFT, top, shapes);
        words(second, setup.width() - BESIDE, Anchor.RIGHT, top, shapes);
    }

    private void words(String text, double x, Anchor anchor, double top, List<Shape> shapes) {
        if (text.isEmpty()) {
            return;
        }
        double wide = wrapping.width(text, TextStyle.SMALL);
        shapes.add(new Shape.Words(text, new Area(anchor.left(x / SCALE, wide), top / SCALE, wide, LINE / SCALE),
                TextStyle.SMALL, Ink.Role.MUTED, Shape.NO_MARK));
    }
}
