package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.store.BudgetStore.Change;
import budgetexplorer.store.BudgetStore.Stored;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several documents of one budget: those that agree complete each other, others are further revisions.
class CompletionTest {
    private static final BudgetId FIRST = new BudgetId("701", 2026, Stage.PUBLISHED, 1);
    private static final BudgetTable EXPENDITURE = MadeUp.table(TableKind.EXPENDITURE, """
            ITEM_CODE|UNIT_CODE|NAME|TOTAL
            TOTAL|合计|||10.00
            UNIT||701001|园林局（本级）|10.00
            ITEM|2120101||行政运行|10.00""");
    private static final BudgetTable BASIC = MadeUp.table(TableKind.GENERAL_BASIC, """
            ECONOMIC_CODE|NAME|TOTAL
            TOTAL|合计||10.00
            ITEM|301|工资福利支出|10.00""");
    private static final String TEXT = "2026年部门收支总预算10.00万元。";

    @TempDir
    Path folder;
    private Library library;

    @BeforeEach
    void open() throws ProblemException {
        library = Library.open(folder.resolve("library.budget"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aDocumentAddsTheTablesThatTheLatestRevisionLacks() {
        store("one.xlsx", Optional.empty(), EXPENDITURE);

        assertThat(store("two.xlsx", Optional.empty(), EXPENDITURE, BASIC)).isEqualTo(
                new Stored(FIRST, Change.COMPLETED));
        assertThat(new TableStore(library).table(FIRST, TableKind.GENERAL_BASIC)).contains(BASIC);
        assertThat(new TreeStore(library).tree(FIRST, Hierarchy.ECONOMY)).as("its trees are built anew").isPresent();
        assertThat(new TreeStore(library).tree(FIRST, Hierarchy.FUNCTION)).isPresent();
        assertThat(store("two.xlsx", Optional.empty(), EXPENDITURE, BASIC)).isEqualTo(new Stored(FIRST, Change.NONE));
    }

    @Test
    void aTextJoinsTheTablesAndTablesJoinTheText() {
        store("text.docx", Optional.of(TEXT));

        assertThat(store("tables.xlsx", Optional.empty(), EXPENDITURE).change()).isEqualTo(Change.COMPLETED);
        assertThat(store("both.docx", Optional.of(TEXT), EXPENDITURE).change()).isEqualTo(Change.NONE);
        assertThat(new NarrativeStore(library).text(FIRST)).contains(TEXT);
    }

    @Test
    void anotherTextIsTheNextRevision() {
        store("text.docx", Optional.of(TEXT));

        assertThat(store("text.docx", Optional.of(TEXT.replace("10", "11"))).id().revision()).isEqualTo(2);
        assertThat(store("text.docx", Optional.of(TEXT.replace("预算", "预\n 算"))).id().revision())
                .as("as the first, which is not the latest any more, but for blanks").isEqualTo(3);
    }

    @Test
    void anAmountThatDiffersIsTheNextRevisionWithNothingOfTheFirst() {
        store("one.xlsx", Optional.empty(), EXPENDITURE, BASIC);
        BudgetTable other = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE|UNIT_CODE|NAME|TOTAL
                TOTAL|合计|||10.01""");

        Stored stored = store("two.xlsx", Optional.empty(), other);

        assertThat(stored).isEqualTo(new Stored(new BudgetId("701", 2026, Stage.PUBLISHED, 2), Change.ADDED));
        assertThat(new TableStore(library).table(stored.id(), TableKind.GENERAL_BASIC)).isEmpty();
    }

    @Test
    void placesWidthsAndMissingNotesAreNoDifferenceButOtherNotesAre() {
        store("one.xlsx", Optional.empty(), with(EXPENDITURE, List.of("注：尾数")));
        BudgetTable halfWidth = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE|UNIT_CODE|NAME|TOTAL
                TOTAL|合计|||10.00
                UNIT||701001|园林局(本级)|10.00
                ITEM|2120101||行政 运行|10.00""");

        assertThat(store("two.docx", Optional.empty(), moved(halfWidth)).change()).isEqualTo(Change.NONE);
        assertThat(store("three.xlsx", Optional.empty(), with(EXPENDITURE, List.of("注：另有说明"))).change())
                .isEqualTo(Change.ADDED);
    }

    private static BudgetTable with(BudgetTable table, List<String> notes) {
        return new BudgetTable(table.kind(), table.title(), table.source(), table.unit(), table.columns(), table.rows(),
                notes);
    }

    private static BudgetTable moved(BudgetTable table) {
        return new BudgetTable(table.kind(), "另一标题", Source.of("two.docx", "表格3"), table.unit(), table.columns(),
                table.rows(), table.notes());
    }

    private Stored store(String file, Optional<String> text, BudgetTable... tables) {
        var budget = new Budget(MadeUp.PARKS, 2026, Stage.PUBLISHED, file, List.of(tables), text);
        return new BudgetStore(library)
                .store(List.of(budget), each -> BudgetTrees.of(each, (_, _) -> Optional.empty())).getFirst();
    }
}
