package budgetexplorer.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.Backup;
import budgetexplorer.model.Backup.Reason;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.backup.BackupWords;
import budgetexplorer.service.backup.Backups;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The card with the backups, without its controls.
class BackupsViewModelTest {
    private static final Messages MESSAGES = Messages.of(Language.ZH);

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<Backup> restored = new ArrayList<>();
    private Library library;
    private BackupsViewModel viewModel;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new BackupsViewModel(new Backups(library), new BrowseLibrary(library), tasks, dialogs, MESSAGES,
                restored::add);
        viewModel.refresh();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aBackupThatIsMadeIsListedAndSaid() {
        assertThat(viewModel.listProperty().get()).isEmpty();

        viewModel.make();

        assertThat(viewModel.listProperty().get()).singleElement().extracting(Backup::reason).isEqualTo(Reason.MANUAL);
        assertThat(viewModel.saidProperty().get()).startsWith("已备份：20");
        assertThat(viewModel.problemProperty().get()).isEmpty();
        assertThat(viewModel.busyProperty().get()).isFalse();
        assertThat(viewModel.folder()).hasFileName("samples.budget.backups");
    }

    @Test
    void oneThatCannotBeMadeIsSaidOnTheCard() throws Exception {
        Files.writeString(folder.resolve("samples.budget.backups"), "a file in its place");

        viewModel.make();

        assertThat(viewModel.problemProperty().get()).contains("没有备份资料库").contains("samples.budget.backups");
        assertThat(viewModel.saidProperty().get()).isEmpty();
        assertThat(viewModel.busyProperty().get()).isFalse();
    }

    @Test
    void nothingIsRestoredUnlessTheUserConfirms() {
        viewModel.make();
        dialogs.confirms = false;

        viewModel.restore(viewModel.listProperty().get().getFirst());
        assertThat(restored).isEmpty();
        assertThat(viewModel.busyProperty().get()).isFalse();

        dialogs.confirms = true;
        viewModel.restore(viewModel.listProperty().get().getFirst());
        assertThat(restored).containsExactly(viewModel.listProperty().get().getFirst());
        assertThat(viewModel.busyProperty().get()).as("until it is done").isTrue();
        viewModel.restore(viewModel.listProperty().get().getFirst());
        assertThat(restored).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1,1 KB", "1023,1 KB", "1025,2 KB", "696320,680 KB", "1048576,1.0 MB", "154828800,147.7 MB",
            "2147483648,2.0 GB"})
    void sizesAreToldInTheUnitThatSuitsThem(long bytes, String told) {
        var backup = new Backup(folder, LocalDateTime.of(2026, 11, 22, 10, 30, 5), Reason.DAILY, Optional.empty(),
                bytes);

        assertThat(new BackupWords(MESSAGES).size(backup)).isEqualTo(told);
        assertThat(new BackupWords(MESSAGES).time(backup)).isEqualTo("2026-11-22 10:30:05");
        assertThat(new BackupWords(MESSAGES).budgets(backup)).isEqualTo("无法读取");
    }
}
