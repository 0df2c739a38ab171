package budgetexplorer.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Theme;
import budgetexplorer.ui.welcome.WelcomeViewModel.Occasion;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {
    private static final Path LIBRARY = Path.of("/data/library.budget");

    private final Memory memory = Memory.ofSession();
    private final SimpleBooleanProperty empty = new SimpleBooleanProperty();
    private final SimpleIntegerProperty refreshed = new SimpleIntegerProperty();
    private List<Path> recent = List.of();
    private Set<Path> there = Set.of();

    @Test
    void whoNeverSawABudgetIsNew() {
        WelcomeViewModel welcome = welcome();

        look(true);

        assertThat(welcome.occasionProperty().get()).isEqualTo(Occasion.FIRST_START);
    }

    @Test
    void whoSawSomeIsNotNewInAnotherLibrary() {
        welcome();
        look(false);

        assertThat(welcome().occasionProperty().get()).isEqualTo(Occasion.NEW_LIBRARY);
    }

    @Test
    void aLibraryWhoseBudgetsWereDeletedIsEmptied() {
        WelcomeViewModel welcome = welcome();

        look(false);
        look(true);

        assertThat(welcome.occasionProperty().get()).isEqualTo(Occasion.EMPTIED);
    }

    @Test
    void otherLibrariesThatAreStillThereAreOffered() {
        List<Path> others = List.of(Path.of("/a"), Path.of("/gone"), Path.of("/b"), Path.of("/c"), Path.of("/d"));
        recent = List.of(LIBRARY, others.get(0), others.get(1), others.get(2), others.get(3), others.get(4));
        there = new HashSet<>(recent);
        there.remove(Path.of("/gone"));
        WelcomeViewModel welcome = welcome();

        welcome.refreshRecent();

        assertThat(welcome.recent()).containsExactly(Path.of("/a"), Path.of("/b"), Path.of("/c"));
    }

    private void look(boolean isEmpty) {
        empty.set(isEmpty);
        refreshed.set(refreshed.get() + 1);
    }

    private WelcomeViewModel welcome() {
        return new WelcomeViewModel(new Offered(), LIBRARY, empty, refreshed, memory, Optional.empty());
    }

    private final class Offered implements WelcomeActions {
        @Override
        public List<Path> recent() {
            return recent;
        }

        @Override
        public void existing(List<Path> files, Consumer<Set<Path>> found) {
            found.accept(there);
        }

        @Override
        public void importSamples() {}

        @Override
        public void importFiles() {}

        @Override
        public void openLibrary() {}

        @Override
        public void openRecent(Path file) {}

        @Override
        public void newLibrary() {}

        @Override
        public void choose(Language language) {}

        @Override
        public void choose(Theme theme) {}
    }
}
