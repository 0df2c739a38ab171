package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a window is put at the next start.
class WindowPlaceTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void aPlaceIsReadAsItWasWritten() {
        assertThat(WindowPlace.parse(List.of("-10", "20", "1440", "900", "normal")))
                .contains(new Rectangle2D(-10, 20, 1440, 900));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "1 2 x 4", "1 2 0 4", "1 2 3 -4", "1 2 NaN 4", "1 2 99999999999 4"})
    void whatIsNoPlaceIsPassedOver(String text) {
        assertThat(WindowPlace.parse(List.of(text.split(" ")))).isEmpty();
    }

    @Test
    void aWindowOnEitherScreenStaysThere() {
        var place = new Rectangle2D(2000, 50, 1000, 700);

        assertThat(WindowPlace.onScreen(place, List.of(LEFT, RIGHT))).contains(place);
        assertThat(WindowPlace.onScreen(place, List.of(LEFT))).as("its screen is gone").isEqualTo(Optional.empty());
    }

    @Test
    void aWindowIsNoLargerThanItsScreen() {
        assertThat(WindowPlace.onScreen(new Rectangle2D(1930, 0, 1900, 1030), List.of(RIGHT, LEFT)))
                .contains(new Rectangle2D(1930, 0, 1280, 1024));
    }

    @Test
    void aWindowThatCouldNotBeMovedIsNotPutThere() {
        assertThat(WindowPlace.onScreen(new Rectangle2D(100, 1030, 1000, 700), List.of(LEFT))).isEmpty();
        assertThat(WindowPlace.onScreen(new Rectangle2D(100, -300, 1000, 700), List.of(LEFT))).isEmpty();
        assertThat(WindowPlace.onScreen(new Rectangle2D(-950, 10, 1000, 700), List.of(LEFT))).isEmpty();
    }
}
