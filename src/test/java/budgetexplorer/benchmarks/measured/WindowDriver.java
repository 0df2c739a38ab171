package budgetexplorer.benchmarks.measured;

import budgetexplorer.base.ProblemException;
import budgetexplorer.benchmarks.library.MadeBudgets;
import budgetexplorer.model.table.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What somebody does in the program's window, by the names of its controls and by keys, so that it works without a window
/// manager. All of it on the FX thread, but for waiting.
final class WindowDriver {
    private static final int PICTURES = 2;
    private static final int DEPARTMENTS = 12;
    private static final String TYPED = "校舍维修";
    private static final long UNCHANGED_NANOS = 1_000_000_000L;

    private @Nullable Object before;
    private long since;

    /// One thing to do.
    ///
    /// @param done whether its result is there
    record Act(String name, Callable<?> what, BooleanSupplier done) {}

    boolean isReady() {
        return Window.getWindows().stream().anyMatch(Window::isShowing)
                && find("#library-list") instanceof ListView<?> list
                && !list.getItems().isEmpty();
    }

    List<Act> acts() throws ProblemException {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act("choose the next budget", () -> menu("menu.go.nextBudget"),
                () -> find("#overview-title") != null || hasTree()));
        acts.add(new Act("show the drill-down", () -> fire("#screen-EXPLORE"), this::hasTree));
        acts.add(new Act("expand the tree", () -> keys(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT),
                () -> tree().getExpandedItemCount() > 3));
        for (String level : List.of("类", "款", "项")) {
            acts.add(new Act("drill into the next " + level, () -> keys(KeyCode.ENTER, KeyCode.DOWN), this::hasTree));
        }
        acts.add(new Act("switch the hierarchy", this::switchHierarchy,
                () -> hasTree() && !Objects.equals(tree().getRoot(), before)));
        acts.add(new Act("next budget in the drill-down", () -> {
            before = tree().getRoot();
            return menu("menu.go.nextBudget");
        }, () -> hasTree() && !Objects.equals(tree().getRoot(), before)));
        for (int i = 1; i <= TYPED.length(); i++) {
            String typed = TYPED.substring(0, i);
            acts.add(new Act("search as typed: " + typed, () -> type(typed), this::hasFound));
        }
        compare(acts);
        return acts;
    }

    private void compare(List<Act> acts) throws ProblemException {
        acts.add(new Act("show the comparison", () -> {
            ((TextField) need("#search")).clear();
            return fire("#screen-COMPARE");
        }, () -> find("#compare-add") != null));
        acts.add(new Act("open the list of budgets to compare", () -> fire("#compare-add"),
                () -> find("#compare-filter") != null));
        var budgets = new MadeBudgets();
        for (int i = 2; i <= DEPARTMENTS; i++) {
            Budget budget = budgets.budget(i * MadeBudgets.YEARS - 1);
            String name = budget.department().code() + " " + budget.department().name() + " " + budget.year();
            int chips = i;
            acts.add(new Act("compare " + i + " departments", () -> {
                ((TextField) need("#compare-filter")).setText(name);
                return press(need("#compare-filter"), KeyCode.ENTER);
            }, () -> find("#compare-chip-" + (chips - 1)) != null && find("#compare-figures") != null));
        }
    }

    private boolean hasTree() {
        return find("#drill-table") instanceof TreeTableView<?> table && table.getRoot() != null;
    }

    private TreeTableView<?> tree() {
        return (TreeTableView<?>) need("#drill-table");
    }

    private Object keys(KeyCode... codes) {
        TreeTableView<?> table = tree();
        table.requestFocus();
        for (KeyCode code : codes) {
            press(table, code);
        }
        return table;
    }

    private static Object press(Node node, KeyCode code) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(node, new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, code.getName(), code, false, false,
                    false, false));
        }
        return node;
    }

    private Object switchHierarchy() {
        before = tree().getRoot();
        var menu = (MenuButton) need("#hierarchy-menu");
        menu.getItems().get(1).fire();
        return menu;
    }

    private Object type(String typed) {
        var field = (TextField) need("#search");
        before = results();
        since = System.nanoTime();
        field.requestFocus();
        field.setText(typed);
        field.end();
        return field;
    }

    /// A search that finds the same as before cannot be told from one that has not ended; a second is enough.
    private boolean hasFound() {
        List<?> found = results();
        return !found.isEmpty() && !found.equals(before) || System.nanoTime() - since > UNCHANGED_NANOS;
    }

    private static List<?> results() {
        return find("#search-results") instanceof ListView<?> list ? List.copyOf(list.getItems()) : List.of();
    }

    private static Object fire(String id) {
        ((ButtonBase) need(id)).fire();
        return id;
    }

    private static Object menu(String id) {
        MenuItem item = items(((MenuBar) need("#menu")).getMenus()).filter(each -> id.equals(each.getId())).findFirst()
                .orElseThrow();
        item.fire();
        return item;
    }

    private static Stream<MenuItem> items(List<? extends MenuItem> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item),
                item instanceof Menu menu ? items(menu.getItems()) : Stream.empty()));
    }

    private static Node need(String id) {
        return Objects.requireNonNull(find(id), id);
    }

    private static @Nullable Node find(String id) {
        return Window.getWindows().stream().map(Window::getScene).map(scene -> scene.getRoot().lookup(id))
                .filter(node -> node != null && isShown(node)).findFirst().orElse(null);
    }

    private static boolean isShown(Node node) {
        return node.getScene() != null && Stream.iterate(node, Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible) && !(node instanceof Labeled labeled && labeled.getText() == null);
    }

    /// Waits until the window was laid out and painted twice.
    static void awaitPictures() throws Exception {
        var painted = new CountDownLatch(PICTURES);
        Scene scene = RecordedWindow.onFx(() -> Window.getWindows().getFirst().getScene());
        Runnable pulse = () -> {
            painted.countDown();
            Platform.requestNextPulse();
        };
        RecordedWindow.onFx(() -> {
            scene.addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
            return scene;
        });
        painted.await();
        RecordedWindow.onFx(() -> {
            scene.removePostLayoutPulseListener(pulse);
            return scene;
        });
    }
}
