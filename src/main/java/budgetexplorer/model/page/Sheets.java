package budgetexplorer.model.page;

import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Shape;
import java.util.ArrayList;
import java.util.List;

/// Pages in the making, filled from top to bottom. Not thread-safe.
final class Sheets {
    private final Area body;
    private final List<List<Page.Layer>> pages = new ArrayList<>();
    private double top;

    /// @param body where what is handed out stands on every page
    Sheets(Area body) {
        this.body = body;
        nextPage();
    }

    double width() {
        return body.width();
    }

    /// Of a whole page.
    double height() {
        return body.height();
    }

    /// What is left of this page.
    double room() {
        return body.bottom() - top;
    }

    boolean isFresh() {
        return top <= body.y();
    }

    void nextPage() {
        pages.add(new ArrayList<>());
        top = body.y();
    }

    /// Leaves room below what is there; none at the top of a page.
    void gap(double height) {
        if (!isFresh()) {
            top += height;
        }
    }

    /// Puts shapes below what is there.
    ///
    /// @param shapes from the top left corner of their place
    /// @param height that they take, unscaled
    void place(List<Shape> shapes, double scale, double height) {
        if (!shapes.isEmpty()) {
            pages.getLast().add(new Page.Layer(body.x(), top, scale, shapes));
        }
        top += height * scale;
    }

    List<List<Page.Layer>> pages() {
        return pages;
    }
}
