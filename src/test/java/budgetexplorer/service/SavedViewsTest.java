package budgetexplorer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.link.SavedView;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Views kept in a real library.
class SavedViewsTest {
    private static final BudgetId BUDGET = new BudgetId("405", 2026, Stage.PUBLISHED, 1);
    private static final Link PLACE = new Link.Line(BUDGET, Hierarchy.FUNCTION, List.of("405001", "206"));
    private static final Link OTHER = new Link.Overview(BUDGET);

    @TempDir
    Path folder;

    private Library library;
    private SavedViews views;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder.resolve("views.budget"));
        views = new SavedViews(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aViewIsKeptWithItsLibrary() throws Exception {
        views.save(" 科技支出 ", PLACE);
        library.close();
        library = Library.open(folder.resolve("views.budget"));

        List<SavedView> kept = new SavedViews(library).list();

        assertThat(kept).extracting(SavedView::name).containsExactly("科技支出");
        assertThat(kept.getFirst().link()).contains(PLACE);
    }

    @Test
    void aNameStandsForOneViewOnly() {
        views.save("one", PLACE);
        views.save("two", PLACE);
        views.save("two", OTHER);

        assertThat(views.list()).extracting(SavedView::name).containsExactly("one", "two");
        assertThat(views.list().getLast().link()).contains(OTHER);

        views.rename(views.list().getFirst(), "two");
        assertThat(views.list()).singleElement().extracting(SavedView::link).isEqualTo(Optional.of(PLACE));
    }

    @Test
    void aViewIsRenamedAndDeleted() {
        views.save("one", PLACE);

        views.rename(views.list().getFirst(), "一");
        assertThat(views.list()).extracting(SavedView::name).containsExactly("一");
        views.rename(views.list().getFirst(), "一");
        assertThat(views.list()).as("to its own name").hasSize(1);

        views.delete(views.list().getFirst());
        assertThat(views.list()).isEmpty();
    }

    @Test
    void aViewWithoutNameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> views.save(" ", PLACE));
    }
}
