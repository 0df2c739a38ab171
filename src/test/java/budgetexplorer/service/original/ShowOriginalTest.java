package budgetexplorer.service.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.samples.OriginalLibrary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.draft.EditDraft;
import budgetexplorer.service.draft.Who;
import budgetexplorer.service.original.Framed.What;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a budget's numbers to the pages of the document that it came from.
class ShowOriginalTest {
    private static final BudgetId ID = new BudgetId("405", 2026, Stage.PUBLISHED, 1);

    @TempDir
    Path folder;
    private Library library;
    private BrowseLibrary browse;
    private ShowOriginal originals;
    private BudgetTable table;
    private Row row;
    private int column;

    @BeforeEach
    void open() throws Exception {
        library = OriginalLibrary.in(folder);
        browse = new BrowseLibrary(library);
        originals = new ShowOriginal(library, browse);
        table = browse.table(ID, TableKind.EXPENDITURE).orElseThrow();
        row = table.rows().stream().filter(each -> table.text(each, Field.ITEM_CODE).equals("2060499")).findFirst()
                .orElseThrow();
        column = table.column(row, Field.TOTAL);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private OpenedOriginal open(Link place) throws ProblemException {
        assertThat(originals.obstacle(place)).isEmpty();
        return originals.open(place, Cancellation.NONE);
    }

    private String obstacle(Link place) {
        String found = originals.obstacle(place).orElseThrow().key();
        assertThat(catchThrowableOfType(ProblemException.class, () -> originals.open(place, Cancellation.NONE))
                .problem().key()).isEqualTo(found);
        return found;
    }

    private Link cell() {
        return new Link.TableCell(ID, TableKind.EXPENDITURE, row.number(), column);
    }

    @Test
    void aCellIsFramedOnItsPage() throws Exception {
        OpenedOriginal opened = open(cell());

        assertThat(opened.file()).isEqualTo(OriginalLibrary.FILE);
        assertThat(opened.framed().what())
                .isEqualTo(new What.CellOf(TableKind.EXPENDITURE, "D11", "6,450.00", "万元", Optional.empty()));
        assertThat(opened.framed().places()).singleElement()
                .satisfies(place -> assertThat(place.page()).isEqualTo(opened.framed().page()));
        assertThat(opened.size(opened.framed().page()).width()).as("its tables lie").isGreaterThan(800);
        assertThat(opened.page(opened.framed().page(), 1, Cancellation.NONE).across()).isEqualTo(841);
    }

    @Test
    void aRowIsFramedAsAWholeAndATableFoundByItsFirstPage() throws Exception {
        Framed whole = open(new Link.TableCell(ID, TableKind.EXPENDITURE, OptionalInt.of(row.number()),
                OptionalInt.empty())).framed();
        PagePlace cell = open(cell()).framed().places().getFirst();

        assertThat(whole.what()).isEqualTo(new What.RowOf(TableKind.EXPENDITURE, "11"));
        assertThat(whole.places()).singleElement().satisfies(place -> {
            assertThat(place.width()).isGreaterThan(700);
            assertThat(place.y()).isEqualTo(cell.y());
        });
        Framed all = open(new Link.TableCell(ID, TableKind.EXPENDITURE)).framed();
        assertThat(all.places()).isEmpty();
        assertThat(all.page()).isLessThanOrEqualTo(cell.page());
        assertThat(open(new Link.Project(ID, OptionalInt.empty())).framed().what())
                .isEqualTo(new What.TableOf(TableKind.GOALS));
    }

    @Test
    void aFigureOfTheTextIsFramedWhereItStands() throws Exception {
        Figure figure = browse.narrative(ID).orElseThrow().figures().skip(5).findFirst().orElseThrow();

        Framed framed = open(new Link.Sentence(ID, OptionalInt.of(figure.span().start()))).framed();

        assertThat(framed.what()).isEqualTo(
                new What.Words(figure.span().in(browse.narrative(ID).orElseThrow().text()).strip()));
        assertThat(framed.places()).isNotEmpty();
    }

    @Test
    void aChangedCellSaysWhatTheDocumentHad() throws Exception {
        var drafts = new EditDraft(library);
        change(ID, 6_500, drafts);
        BudgetId draft = ID.withRevision(2);
        assertThat(drafts.draft(draft)).isPresent();
        drafts.end(draft).perform();
        change(draft, 6_600, drafts);

        What.CellOf cell = (What.CellOf) open(
                new Link.TableCell(ID.withRevision(3), TableKind.EXPENDITURE, row.number(), column)).framed().what();

        assertThat(cell.printed()).isEqualTo("6,450.00");
        assertThat(cell.now()).contains("6,600.00");
    }

    private void change(BudgetId of, int amount, EditDraft drafts) throws Exception {
        Money money = Money.of(BigDecimal.valueOf(amount), 2, MoneyUnit.TEN_THOUSAND_YUAN);
        drafts.set(of, new CellPlace(TableKind.EXPENDITURE, row.number(), column), new Cell.Amount(money), false, "",
                new Who("", "")).perform();
    }

    @Test
    void whyThereIsNoPageIsSaid() throws Exception {
        try (Library samples = SampleLibrary.in(folder)) {
            originals = new ShowOriginal(samples, new BrowseLibrary(samples));
            assertThat(obstacle(cell())).isEqualTo("problem.original.noPages");
        }
        originals = new ShowOriginal(library, browse);
        assertThat(obstacle(new Link.TableCell(ID, TableKind.EXPENDITURE, 9_999, 0)))
                .isEqualTo("problem.original.place");
        assertThat(obstacle(new Link.Overview(ID))).isEqualTo("problem.original.nowhere");
        try (Library without = Library.open(folder.resolve("without.budget"))) {
            new BudgetStore(without).store(List.of(OriginalLibrary.budget()),
                    each -> BudgetTrees.of(each, new ClassificationStore(without)));
            originals = new ShowOriginal(without, new BrowseLibrary(without));
            assertThat(obstacle(cell())).isEqualTo("problem.original.missing");
            assertThat(obstacle(new Link.Sentence(ID, OptionalInt.of(3)))).isEqualTo("problem.original.missing");
        }
    }
}
