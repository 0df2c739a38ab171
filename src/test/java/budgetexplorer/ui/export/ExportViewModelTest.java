package budgetexplorer.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.disclosure.GenerateDisclosure;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.service.export.WriteTemplate;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is chosen of an export, and what came of it.
class ExportViewModelTest {
    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<Throwable> faults = new ArrayList<>();
    private final Memory memory = Memory.ofSession();
    private Library library;
    private ExportViewModel export;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
        memory.put("export.folder", folder.toString());
        export = viewModel(Memory.ofSession());
    }

    @AfterEach
    void close() {
        library.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void theNameFollowsWhatIsChosenInTheFolderThatWasUsedLast() {
        export = viewModel(memory);
        assertThat(export.targetProperty().get()).isEqualTo(folder.resolve("405-2026-公开-1.xlsx"));

        export.kindProperty().set(ExportKind.STATEMENT);
        assertThat(export.targetProperty().get()).isEqualTo(folder.resolve("405-2026-公开-1.docx"));
        export.kindProperty().set(ExportKind.TEMPLATE);
        assertThat(export.targetProperty().get()).isEqualTo(folder.resolve("405-2026-公开-1-空白.xlsx"));
        export.kindProperty().set(ExportKind.PACKAGE);
        assertThat(export.targetProperty().get()).isEqualTo(folder.resolve("405-2026-公开-1"));
        assertThat(export.heading()).isEqualTo("柳州市科学技术局 2026 年 · 公开 · 第 1 稿");
    }

    @Test
    void aPackageIsWrittenIntoAFolderOfItsOwnInTheUnitChosen() throws IOException {
        Path chosen = createDirectory("chosen");
        dialogs.folder = Optional.of(chosen);
        export.kindProperty().set(ExportKind.PACKAGE);
        export.unitProperty().set(Optional.of(MoneyUnit.TEN_THOUSAND_YUAN));
        export.chooseTarget();
        export.export();

        Path written = chosen.resolve("405-2026-公开-1");
        assertThat(export.problemProperty().get()).isEmpty();
        assertThat(export.doneProperty().get()).isEqualTo("已写入 405-2026-公开-1，共 18 个文件");
        assertThat(export.writtenProperty().get()).isEqualTo(written);
        assertThat(written.resolve("budgets.csv")).content().contains("9050.14");
        assertThat(export.writingProperty().get()).isFalse();
    }

    @Test
    void theFileThatTheDialogAskedAboutIsReplacedOnceAndElseItIsAskedAbout() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        dialogs.file = Optional.of(file);
        export.chooseTarget();
        export.export();
        assertThat(export.doneProperty().get()).isEqualTo("已写入 a.xlsx");
        assertThat(Files.size(file)).isGreaterThan(10_000);
        assertThat(dialogs.replaced).isEmpty();

        dialogs.confirms = false;
        Files.writeString(file, "kept");
        export.export();
        assertThat(dialogs.replaced).containsExactly(file);
        assertThat(file).hasContent("kept");
        assertThat(export.doneProperty().get()).isEmpty();
        assertThat(export.writingProperty().get()).isFalse();

        dialogs.confirms = true;
        export.export();
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void whatCannotBeWrittenIsSaidUntilSomethingElseIsChosen() throws IOException {
        dialogs.file = Optional.of(Files.writeString(folder.resolve("file"), "").resolve("a.xlsx"));
        export.chooseTarget();
        export.export();
        assertThat(export.problemProperty().get()).startsWith("a.xlsx：没有文件夹 ");
        assertThat(export.writtenProperty().get()).isNull();

        export.passwordProperty().set("x");
        assertThat(export.problemProperty().get()).isEmpty();
    }

    @Test
    void aPasswordLocksTheWorkbookAndIsForNothingElse() throws IOException {
        dialogs.file = Optional.of(folder.resolve("locked.xlsx"));
        export.passwordProperty().set("秘密");
        export.chooseTarget();
        export.export();
        // an encrypted workbook is no archive
        assertThat(Files.readAllBytes(folder.resolve("locked.xlsx"))).startsWith(0xD0, 0xCF, 0x11, 0xE0);

        dialogs.folder = Optional.of(folder);
        export.kindProperty().set(ExportKind.PACKAGE);
        export.chooseTarget();
        export.export();
        assertThat(export.problemProperty().get()).isEmpty();
    }

    @Test
    void whatATextLeavesOpenIsCounted() {
        dialogs.file = Optional.of(folder.resolve("text.docx"));
        export.kindProperty().set(ExportKind.STATEMENT);
        export.chooseTarget();
        export.export();

        int open = new GenerateDisclosure(new BrowseLibrary(library)).of(budget()).text().gaps().size();
        assertThat(export.doneProperty().get()).isEqualTo(
                open == 0 ? "已写入 text.docx" : "已写入 text.docx；有 " + open + " 处没有依据，已留空标出，请补充");
        assertThat(folder.resolve("text.docx")).isNotEmptyFile();
    }

    @Test
    void aBlankTemplateIsWritten() {
        dialogs.file = Optional.of(folder.resolve("blank.xlsx"));
        export.kindProperty().set(ExportKind.TEMPLATE);
        export.chooseTarget();
        export.export();

        assertThat(export.doneProperty().get()).isEqualTo("已写入 blank.xlsx");
    }

    @Test
    void nothingIsChosenWhereTheDialogIsLeft() {
        Path before = export.targetProperty().get();
        export.chooseTarget();

        assertThat(export.targetProperty().get()).isEqualTo(before);
    }

    private ExportViewModel viewModel(Memory kept) {
        var browse = new BrowseLibrary(library);
        return new ExportViewModel(budget(),
                new ExportWork(new ExportBudget(browse), new WriteTemplate(browse),
                        budget -> new GenerateDisclosure(browse).of(budget).text().gaps().size()),
                new TaskRunner(Runnable::run, Runnable::run, faults::add), dialogs, Messages.of(Language.ZH), kept);
    }

    private BudgetSummary budget() {
        return new BrowseLibrary(library).list().getFirst();
    }

    private Path createDirectory(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }
}
