package budgetexplorer.ui.kit.chart;

import budgetexplorer.model.chart.Drawing;
import budgetexplorer.model.chart.Mark;
import budgetexplorer.model.chart.Shape;
import java.util.OptionalInt;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What mouse and keyboard do to a chart.
final class ChartInput {
    private final ChartView view;
    private final Runnable repaint;
    private final MarkTip tip;
    private final EventHandler<MouseEvent> moved = this::moved;
    private final EventHandler<MouseEvent> exited = _ -> hover(Shape.NO_MARK);
    private final EventHandler<MouseEvent> clicked = this::clicked;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private int hovered = Shape.NO_MARK;

    ChartInput(ChartView view, Runnable repaint) {
        this.view = view;
        this.repaint = repaint;
        this.tip = new MarkTip(view);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, moved);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, exited);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        view.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
    }

    void dispose() {
        tip.hide();
        view.removeEventHandler(MouseEvent.MOUSE_MOVED, moved);
        view.removeEventHandler(MouseEvent.MOUSE_EXITED, exited);
        view.removeEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        view.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
    }

    /// The mark below the pointer; [Shape#NO_MARK] for none.
    int hovered() {
        return hovered;
    }

    /// Another chart has other marks.
    void forget() {
        tip.hide();
        hovered = Shape.NO_MARK;
    }

    private void moved(MouseEvent event) {
        tip.moveTo(event.getScreenX(), event.getScreenY());
        hover(at(event));
    }

    private int at(MouseEvent event) {
        return view.drawing().markAt(event.getX(), event.getY()).orElse(Shape.NO_MARK);
    }

    private void hover(int mark) {
        if (mark != hovered) {
            hovered = mark;
            tip.hide();
            Mark under = mark == Shape.NO_MARK ? null : view.marks().get(mark);
            view.setCursor(under != null && under.link().isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            if (under != null) {
                tip.schedule(under);
            }
            repaint.run();
        }
    }

    private void clicked(MouseEvent event) {
        view.requestFocus();
        int mark = at(event);
        if (event.getButton() == MouseButton.PRIMARY && mark != Shape.NO_MARK) {
            tip.hide();
            view.select(mark);
            view.open(mark);
        }
    }

    private void pressed(KeyEvent event) {
        boolean known = switch (event.getCode()) {
            case LEFT -> move(-1, 0);
            case RIGHT -> move(1, 0);
            case UP -> move(0, -1);
            case DOWN -> move(0, 1);
            case HOME -> select(0);
            case END -> select(view.marks().size() - 1);
            case ENTER, SPACE -> {
                view.open(view.selectedProperty().get());
                yield true;
            }
            default -> false;
        };
        if (known) {
            event.consume();
        }
    }

    private boolean move(int across, int down) {
        Drawing drawing = view.drawing();
        int from = view.selectedProperty().get();
        if (from == Shape.NO_MARK) {
            return select(0);
        }
        OptionalInt next = drawing.markBeside(from, across, down);
        next.ifPresent(view::select);
        return true;
    }

    private boolean select(int mark) {
        if (mark >= 0 && mark < view.marks().size()) {
            view.select(mark);
        }
        return true;
    }
}
