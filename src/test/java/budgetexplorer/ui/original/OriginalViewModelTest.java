package budgetexplorer.ui.original;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.original.PagePicture;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.OriginalLibrary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.original.ShowOriginal;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Turning and sizing the pages, without a window.
class OriginalViewModelTest {
    private static final BudgetId ID = new BudgetId("405", 2026, Stage.PUBLISHED, 1);
    private static final Link CELL = new Link.TableCell(ID, TableKind.EXPENDITURE, 11, 3);

    @TempDir
    static Path folder;
    private static Library library;
    private static ShowOriginal originals;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private OriginalViewModel viewModel;

    @BeforeAll
    static void open() throws Exception {
        library = OriginalLibrary.in(folder);
        originals = new ShowOriginal(library, new BrowseLibrary(library));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @BeforeEach
    void make() {
        var tasks = new TaskRunner(background::add, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new OriginalViewModel(originals, tasks, Messages.of(Language.ZH));
        viewModel.fit(800, 1);
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private void show(Link place) {
        viewModel.show(place);
        work();
    }

    @Test
    void aCellIsShownOnItsPageAsWideAsThereIsRoom() {
        viewModel.show(CELL);
        assertThat(viewModel.busyProperty().get()).isTrue();
        work();

        int page = viewModel.pageProperty().get();
        assertThat(viewModel.titleProperty().get()).isEqualTo(
                "405-2026.pdf · 第 %d 页 / 共 %d 页".formatted(page, viewModel.pagesProperty().get()));
        assertThat(viewModel.framedProperty().get()).isEqualTo("框出：表 3 的 D11 = 6,450.00 万元");
        assertThat(viewModel.changedProperty().get()).isEmpty();
        assertThat(viewModel.busyProperty().get()).isFalse();
        assertThat(viewModel.sheetProperty().get().width()).isEqualTo(800);
        assertThat(viewModel.sheetProperty().get().frames()).hasSize(1);
        assertThat(viewModel.pictureProperty().get()).extracting(PagePicture::across).isEqualTo(800);
        assertThat(viewModel.leadsProperty().get()).isOne();
    }

    @Test
    void pagesAreTurnedToTheEndsAndTheFrameIsFoundAgain() {
        show(CELL);
        int page = viewModel.pageProperty().get();

        viewModel.turn(1);
        assertThat(viewModel.pictureProperty().get()).as("of the page before").isNull();
        work();
        assertThat(viewModel.pageProperty().get()).isEqualTo(page + 1);
        assertThat(viewModel.sheetProperty().get().frames()).isEmpty();
        assertThat(viewModel.pictureProperty().get()).extracting(PagePicture::page).isEqualTo(page + 1);
        viewModel.turn(-1_000);
        assertThat(viewModel.pageProperty().get()).isOne();
        viewModel.turn(1_000);
        assertThat(viewModel.pageProperty().get()).isEqualTo(viewModel.pagesProperty().get());
        viewModel.toFrame();
        work();

        assertThat(viewModel.pageProperty().get()).isEqualTo(page);
        assertThat(viewModel.sheetProperty().get().frames()).hasSize(1);
        assertThat(viewModel.leadsProperty().get()).isEqualTo(2);
    }

    @Test
    void ofManySizesOnlyTheLatestIsPainted() {
        show(CELL);
        viewModel.larger();
        viewModel.larger();
        viewModel.larger();
        assertThat(background).hasSize(3);
        var seen = new ArrayDeque<Integer>();
        viewModel.pictureProperty().subscribe(picture -> seen.add(picture == null ? 0 : picture.across()));
        work();

        assertThat(viewModel.sheetProperty().get().percent()).isEqualTo(125);
        assertThat(seen).as("the one before, and at once the last").containsExactly(800, 1_403);
    }

    @Test
    void sizesHaveStepsAndEnds() {
        show(CELL);
        for (int i = 0; i < 20; i++) {
            viewModel.larger();
        }
        assertThat(viewModel.sheetProperty().get().percent()).isEqualTo(400);
        viewModel.smaller();
        assertThat(viewModel.sheetProperty().get().percent()).isEqualTo(300);
        for (int i = 0; i < 20; i++) {
            viewModel.smaller();
        }
        assertThat(viewModel.sheetProperty().get().percent()).isEqualTo(25);
        viewModel.fitWidth();
        assertThat(viewModel.sheetProperty().get().width()).isEqualTo(800);
        viewModel.fit(1_900, 1);
        assertThat(viewModel.sheetProperty().get().width()).isEqualTo(1_900);
    }

    @Test
    void aWideWindowOpensPagesNoLargerThanIsPleasant() {
        viewModel.fit(3_000, 1);
        show(CELL);

        assertThat(viewModel.sheetProperty().get().percent()).isEqualTo(150);
    }

    @Test
    void aDenseScreenHasMorePixels() {
        viewModel.fit(800, 1.5);
        show(CELL);

        assertThat(viewModel.sheetProperty().get().width()).isEqualTo(800);
        assertThat(viewModel.pictureProperty().get()).extracting(PagePicture::across).isEqualTo(1_200);
    }

    @Test
    void whatCannotBeShownSaysWhy() {
        show(new Link.TableCell(ID, TableKind.EXPENDITURE, 9_999, 0));

        assertThat(viewModel.failureProperty().get()).contains("没有找到");
        assertThat(viewModel.titleProperty().get()).contains("405-2026.pdf");
        assertThat(viewModel.pageProperty().get()).isZero();
        viewModel.turn(1);
        viewModel.larger();
        viewModel.toFrame();
        assertThat(background).isEmpty();
    }

    @Test
    void closedBeforeItIsOpenItStaysSo() {
        viewModel.show(CELL);
        viewModel.close();
        work();

        assertThat(viewModel.pictureProperty().get()).isNull();
        assertThat(viewModel.pageProperty().get()).isZero();
    }
}
