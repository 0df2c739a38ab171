package budgetexplorer.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.Edit;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.draft.Alteration;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.service.audit.FollowAudit;
import budgetexplorer.service.draft.EditDraft;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.BudgetBadge;
import budgetexplorer.ui.kit.EditHistory;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.table.CellRange;
import budgetexplorer.ui.kit.table.RowFilter;
import budgetexplorer.ui.kit.table.SelectedCell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changing table 3 of the sample of 405: row 11 is 2060499, its columns are 合计 D, 基本支出 E and 项目支出 F.
class EditingViewModelTest {
    private static final int LINE = 6;
    private static final int TOTAL = 3;
    private static final int PROJECT = 5;

    @TempDir
    Path folder;

    private final Memory memory = Memory.ofSession();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final EditHistory history = new EditHistory();
    private final List<Throwable> faults = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();
    private Library library;
    private Window window;

    /// What a window has, and what it does when the library has changed.
    private final class Window {
        private final TablesViewModel tables;
        private final Edits edits;
        private BudgetId shown = new BudgetId("405", 2026, Stage.PUBLISHED, 1);

        private Window(MoneyUnit unit) {
            var tasks = new TaskRunner(Runnable::run, Runnable::run, faults::add);
            var browse = new BrowseLibrary(library);
            var messages = Messages.of(Language.ZH);
            var format = new AmountFormat(unit);
            edits = new Edits(history, tasks, faults::add, edit -> changed(this, edit));
            tables = new TablesViewModel(browse, tasks, messages, format, memory, new EditingViewModel(
                    new EditDraft(library), new FollowedAudit(new FollowAudit(new AuditBudgets(browse), messages, unit),
                            browse, tasks, messages),
                    edits, tasks, dialogs, messages, format, memory));
            windows.add(this);
            show();
            tables.choose(tables.entries().get(2));
        }

        private void show() {
            if (new BrowseLibrary(library).find(BudgetReference.of(shown)).isEmpty()) {
                shown = shown.withRevision(1);
            }
            tables.show(new BrowseLibrary(library).find(BudgetReference.of(shown)).orElseThrow());
        }

        private EditingViewModel editing() {
            return tables.editing();
        }

        private Optional<String> type(int row, int column, String typed) {
            tables.sheet().select(CellRange.of(row, column));
            return editing().take(selected(), typed);
        }

        private SelectedCell selected() {
            return Objects.requireNonNull(tables.sheet().selectedProperty().get());
        }

        private Draft draft() {
            return Objects.requireNonNull(editing().draftProperty().get());
        }

        private String audit() {
            return editing().audit().textProperty().get();
        }
    }

    private void changed(Window origin, Edit edit) {
        for (Window each : windows) {
            if (each == origin) {
                edit.place().ifPresent(place -> each.shown = place);
            }
            each.show();
        }
    }

    @BeforeEach
    void showTable3() throws Exception {
        library = SampleLibrary.in(folder);
        window = new Window(MoneyUnit.TEN_THOUSAND_YUAN);
    }

    @AfterEach
    void close() {
        library.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsTypedIsTakenAndTheUserStaysAtItsCell() {
        window.editing().reasonProperty().set(" 核减 ");

        assertThat(window.type(LINE, TOTAL, "6,400")).isEmpty();

        assertThat(window.selected().cell().text(MoneyUnit.TEN_THOUSAND_YUAN)).isEqualTo("6400.00");
        assertThat(window.editing().headingProperty().get()).isEqualTo("正在修改 405:2026:公开#2（原稿 #1 不变）· 1 处修改");
        assertThat(window.draft().changes().getFirst().reason()).isEqualTo("核减");
        assertThat(note()).startsWith("原为 6,450.00，").contains("：核减");
    }

    @Test
    void aFilterASelectionAndWhatIsFoundOutliveAChange() {
        window.tables.sheet().filterProperty().set(RowFilter.ALL.withWords("技术"));
        window.tables.find().queryProperty().set("其他技术");
        int row = window.selected().row().number();

        assertThat(window.editing().take(new SelectedCell(window.selected().row(), TOTAL), "1")).isEmpty();

        assertThat(window.tables.sheet().filterProperty().get().words()).isEqualTo("技术");
        assertThat(window.selected().row().number()).isEqualTo(row);
        assertThat(window.tables.find().countProperty().get()).startsWith("1/");
        assertThat(window.draft().changes()).hasSize(1);
    }

    @Test
    void whatIsNoAmountIsRefusedAndWhatIsTheSameIsNoChange() {
        assertThat(window.type(LINE, TOTAL, "很多")).hasValueSatisfying(why -> assertThat(why).contains("不是金额"));
        assertThat(window.type(LINE, TOTAL, "6,450.00")).isEmpty();

        assertThat(window.editing().draftProperty().get()).isNull();
        assertThat(new BrowseLibrary(library).list()).hasSize(2);
    }

    @Test
    void amountsAreTypedInTheUnitThatIsShown() {
        window = new Window(MoneyUnit.YUAN);

        assertThat(window.editing().text(at(LINE, TOTAL))).isEqualTo("64500000");
        assertThat(window.type(LINE, TOTAL, "64,000,050")).hasValueSatisfying(
                why -> assertThat(why).isEqualTo("本表金额最小到 100 元，请输入它的整数倍"));
        assertThat(window.type(LINE, TOTAL, "64000000")).isEmpty();
        assertThat(window.selected().cell().text(MoneyUnit.TEN_THOUSAND_YUAN)).isEqualTo("6400.00");
    }

    @Test
    void theAuditorFollowsAndTheCellSaysWhatIsWrong() {
        assertThat(window.audit()).isEqualTo("审核：0 处差错、3 处疑点、39 处尾差");
        window.type(LINE, TOTAL, "6400");

        assertThat(window.audit()).contains("本次修改新增").startsWith("审核：3 处差错");
        assertThat(window.tables.sheet().notesProperty().get().of(window.selected().row(), TOTAL).fault())
                .isEqualTo(BudgetBadge.Level.WRONG);
        assertThat(window.editing().audit().place()).hasValueSatisfying(
                link -> assertThat(link).isInstanceOfSatisfying(Link.Findings.class,
                        findings -> assertThat(findings.finding()).isPresent()));

        window.edits.undo();
        assertThat(window.audit()).isEqualTo("审核：0 处差错、3 处疑点、39 处尾差");
        assertThat(window.editing().draftProperty().get()).isNull();
    }

    @Test
    void carryingToTheSumsIsOneChangeOfTheWholeColumnAndOfTheRows() {
        window.editing().carriedProperty().set(true);

        window.type(LINE, PROJECT, "6400");

        assertThat(window.draft().changes()).singleElement().satisfies(change -> assertThat(change.alterations())
                .extracting(alteration -> alteration.row() + " " + ((Alteration.CellSet) alteration).column())
                .containsExactlyInAnyOrder("11 5", "11 3", "7 5", "7 3", "6 5", "6 3", "5 5", "5 3"));
        window.edits.undo();
        assertThat(window.editing().draftProperty().get()).isNull();
    }

    @Test
    void whoChangesIsAskedOnceAndKnownFromThenOn() {
        dialogs.text = Optional.of(" 张三 ");
        window.editing().begin();
        dialogs.text = Optional.of("李四");
        window.editing().onProperty().set(false);
        window.editing().begin();
        var next = new Window(MoneyUnit.TEN_THOUSAND_YUAN);
        next.editing().begin();

        assertThat(next.editing().authorProperty().get()).isEqualTo("张三");
        next.type(LINE, TOTAL, "1");
        assertThat(next.draft().changes().getFirst().author()).isEqualTo("张三");
    }

    @Test
    void aDraftThatIsEndedIsLeftAloneByTheNextChange() {
        window.editing().reasonProperty().set("核减");
        window.type(LINE, TOTAL, "6400");
        window.editing().end();

        assertThat(window.editing().headingProperty().get()).isEqualTo("405:2026:公开#2 由 #1 修改而成，已存为稿次 · 1 处修改");
        assertThat(window.editing().reasonProperty().get()).isEmpty();
        window.type(LINE, TOTAL, "6300");
        assertThat(window.draft().origin().revision()).isEqualTo(2);
        assertThat(window.draft().id().revision()).isEqualTo(3);
    }

    @Test
    void aChangeIsRevertedAndSaysSoInTheLog() {
        window.type(LINE, TOTAL, "6400");
        window.type(LINE, PROJECT, "6400");

        window.editing().revert(window.draft().changes().getFirst());

        Draft draft = window.draft();
        assertThat(draft.changes()).hasSize(3);
        assertThat(draft.isReverted(draft.changes().getFirst())).isTrue();
        assertThat(window.editing().words().what(draft.changes().getLast(), window.editing().tables()))
                .isEqualTo("退回：表3 D11（2060499 其他技术与开发支出 · 合计）：6,400.00 → 6,450.00");
    }

    @Test
    void anotherWindowGoesOnWithTheSameDraftAndUndoesInTurn() {
        var other = new Window(MoneyUnit.TEN_THOUSAND_YUAN);
        window.type(LINE, TOTAL, "6400");
        assertThat(other.shown.revision()).as("the other still looks at the original").isEqualTo(1);

        other.type(LINE, PROJECT, "6300");

        assertThat(other.shown.revision()).isEqualTo(2);
        assertThat(window.draft().changes()).hasSize(2);
        window.edits.undo();
        assertThat(other.draft().changes()).hasSize(1);
        other.edits.undo();
        assertThat(window.shown.revision()).isEqualTo(1);
        assertThat(window.editing().draftProperty().get()).isNull();
        other.tables.sheet().select(CellRange.of(LINE, TOTAL));
        assertThat(other.editing().text(other.selected())).isEqualTo("6450.00");
    }

    @Test
    void aNewProjectStandsUnderTheUnitOfTheRowAboveAndACodeProposesItsName() {
        window.tables.choose(window.tables.entries().get(TableKind.PROCUREMENT.number() - 1));
        window.tables.sheet().select(CellRange.of(4, 0));
        NewRowViewModel row = window.tables.newRow().orElseThrow();
        assertThat(row.completeProperty().get()).isFalse();

        entry(row, Field.ITEM_CODE).text().set("2060101");

        assertThat(entry(row, Field.NAME).text().get()).isEqualTo("行政运行");
        assertThat(row.completeProperty().get()).isTrue();
        row.add();
        assertThat(window.selected().row().unit()).isEqualTo("405001");
        assertThat(note()).isEqualTo("本稿新增的行，原文件中没有");
    }

    @Test
    void goalsAreLongAndAmountsAreNot() {
        window.tables.choose(window.tables.entries().get(TableKind.GOALS.number() - 1));
        window.tables.sheet().select(CellRange.of(2, 5));
        assertThat(window.editing().isLong(window.selected())).isTrue();
        window.tables.sheet().select(CellRange.of(2, 4));
        assertThat(window.editing().isLong(window.selected())).isFalse();
    }

    private NewRowViewModel.Entry entry(NewRowViewModel row, Field field) {
        return row.entries().stream().filter(each -> Objects.requireNonNull(window.tables.sheet().tableProperty().get())
                .columns().get(each.column()).field() == field).findFirst().orElseThrow();
    }

    private SelectedCell at(int row, int column) {
        window.tables.sheet().select(CellRange.of(row, column));
        return window.selected();
    }

    private String note() {
        SelectedCell selected = window.selected();
        return window.tables.sheet().notesProperty().get().of(selected.row(), selected.column()).text();
    }
}
