package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.ui.kit.BudgetScreen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ways between the screens, back and forward.
class ScreensTest {
    private static final BudgetSummary ONE = budget("405", 2026);
    private static final BudgetSummary OTHER = budget("510", 2025);
    private static final Link LINE = new Link.Line(ONE.id(), Hierarchy.FUNCTION, List.of("405001"));
    private static final Link SENTENCE = new Link.Sentence(ONE.id(), OptionalInt.of(5));
    private static final Link OTHER_LINE = new Link.Line(OTHER.id(), Hierarchy.FUNCTION, List.of("510001"));

    private final List<Screen> made = new ArrayList<>();
    private final Screens screens = new Screens(link -> show(link.budget()));

    @BeforeEach
    void register() {
        for (Screen screen : List.of(Screen.EXPLORE, Screen.NARRATIVE)) {
            screens.add(screen, () -> {
                made.add(screen);
                return new Page(screen);
            });
        }
        screens.show(ONE);
    }

    private void show(BudgetId id) {
        screens.show(id.equals(ONE.id()) ? ONE : OTHER);
    }

    @Test
    void aScreenIsMadeWhenItIsFirstShown() {
        assertThat(made).containsExactly(Screen.EXPLORE);

        screens.choose(Screen.NARRATIVE);
        screens.choose(Screen.EXPLORE);

        assertThat(made).containsExactly(Screen.EXPLORE, Screen.NARRATIVE);
    }

    @Test
    void aLinkLeadsToItsScreen() {
        screens.go(SENTENCE);

        assertThat(screens.shownProperty().get()).isEqualTo(Screen.NARRATIVE);
        assertThat(screens.place()).contains(SENTENCE);
    }

    @Test
    void aLinkIntoAnotherBudgetShowsThatBudgetThere() {
        screens.choose(Screen.NARRATIVE);

        screens.go(OTHER_LINE);

        assertThat(screens.place()).contains(OTHER_LINE);
    }

    @Test
    void theWayBackLeadsThroughEveryPlaceAndForwardAgain() {
        screens.go(LINE);
        screens.go(SENTENCE);
        screens.go(OTHER_LINE);

        screens.back();
        assertThat(screens.place()).contains(SENTENCE);
        screens.back();
        assertThat(screens.place()).contains(LINE);
        screens.forward();
        screens.forward();
        assertThat(screens.place()).contains(OTHER_LINE);
        screens.forward();
        assertThat(screens.place()).contains(OTHER_LINE);
    }

    @Test
    void goingElsewhereForgetsTheWayForward() {
        screens.go(LINE);
        screens.go(SENTENCE);
        screens.back();

        screens.go(OTHER_LINE);
        screens.forward();

        assertThat(screens.place()).contains(OTHER_LINE);
    }

    @Test
    void anotherBudgetStaysOnTheScreen() {
        screens.go(SENTENCE);

        screens.show(OTHER);

        assertThat(screens.shownProperty().get()).isEqualTo(Screen.NARRATIVE);
        screens.back();
        assertThat(screens.place()).contains(SENTENCE);
    }

    @Test
    void itIsKnownWhetherThereIsAWay() {
        assertThat(screens.wayBackProperty().get()).isFalse();

        screens.go(SENTENCE);
        assertThat(screens.wayBackProperty().get()).isTrue();
        assertThat(screens.wayForwardProperty().get()).isFalse();

        screens.back();
        assertThat(screens.wayBackProperty().get()).isFalse();
        assertThat(screens.wayForwardProperty().get()).isTrue();
    }

    @Test
    void otherScreensGoOnWhereTheseWere() {
        screens.go(LINE);
        screens.go(SENTENCE);
        var others = new Screens(_ -> {});
        for (Screen screen : List.of(Screen.EXPLORE, Screen.NARRATIVE)) {
            others.add(screen, () -> new Page(screen));
        }

        others.takeOver(screens);
        others.show(ONE);

        assertThat(others.place()).contains(SENTENCE);
        others.back();
        assertThat(others.place()).contains(LINE);
        others.forward();
        assertThat(others.place()).contains(SENTENCE);
    }

    private static BudgetSummary budget(String department, int year) {
        return new BudgetSummary(new BudgetId(department, year, Stage.PUBLISHED, 1),
                new Department(department, "部门" + department), null, "file.xlsx");
    }

    /// Remembers where it was led.
    private static final class Page implements BudgetScreen {
        private final Screen screen;
        private final Node node = new Group();
        private Optional<Link> place = Optional.empty();

        private Page(Screen screen) {
            this.screen = screen;
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public ReadOnlyStringProperty statusProperty() {
            return new ReadOnlyStringWrapper("");
        }

        @Override
        public void show(BudgetSummary budget, Optional<Link> link) {
            place = link.or(() -> place.filter(before -> before.budget().equals(budget.id())))
                    .or(() -> Optional.of(screen == Screen.EXPLORE
                            ? new Link.Line(budget.id(), Hierarchy.FUNCTION, List.of())
                            : new Link.Sentence(budget.id(), OptionalInt.empty())));
        }

        @Override
        public void clear() {
            place = Optional.empty();
        }

        @Override
        public void reload() {}

        @Override
        public Optional<Link> place() {
            return place;
        }
    }
}
