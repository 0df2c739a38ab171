package budgetexplorer.ui.compare.difference;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.service.difference.SecondDraft;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The ten edits on screen.
@ExtendWith(ApplicationExtension.class)
class DifferenceFlowTest {
    @TempDir
    static Path folder;

    private final List<Link> visited = new ArrayList<>();
    private Library library;
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        this.stage = stage;
        Path own = Files.createTempDirectory(folder, "library");
        library = SampleLibrary.in(own);
        SecondDraft.withTenEdits(library, own);
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        var messages = Messages.of(Language.ZH);
        var format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
        var viewModel = new DifferenceViewModel(new FindDifference(new BrowseLibrary(library)), tasks, messages,
                format, visited::add);
        var scene = new Scene(new DifferenceView(viewModel, messages, format), 1000, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        viewModel.show(SampleLibrary.budget(library, "405:2026#2"), SampleLibrary.budget(library, "405:2026#1"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
        library.close();
    }

    @Test
    void tenChangesAreListedFilteredAndLedTo(FxRobot robot) {
        TableView<?> table = robot.lookup("#difference-table").queryAs(TableView.class);
        assertThat(robot.lookup("#difference-heading").queryAs(Label.class).getText()).startsWith("与第 1 稿相比，");
        assertThat(table.getItems()).filteredOn(DifferenceRow.Item.class::isInstance).hasSize(10);

        robot.clickOn("#difference-find").write("30201");
        assertThat(table.getItems()).hasSize(2);

        Node old = table.lookupAll(".difference-link").stream()
                .filter(node -> node instanceof Hyperlink link && link.getText().equals("16.11")).findFirst()
                .orElseThrow();
        robot.clickOn(old);
        assertThat(visited).hasSize(1).allSatisfy(link -> assertThat(link.budget().revision()).isEqualTo(1));
    }

    @Test
    void theKeyboardLeadsToTheNewCellAndCopies(FxRobot robot) {
        TableView<?> table = robot.lookup("#difference-table").queryAs(TableView.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
        });

        robot.push(KeyCode.ENTER);
        assertThat(visited).hasSize(1).allSatisfy(link -> assertThat(link.budget().revision()).isEqualTo(2));
        assertThat(robot.lookup("#difference-details").query().isVisible()).isTrue();

        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString().lines()).hasSize(2));
    }
}
