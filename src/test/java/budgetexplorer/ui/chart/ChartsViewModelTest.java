package budgetexplorer.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.chart.BudgetCharts;
import budgetexplorer.service.chart.SaveChart;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsViewModelTest {
    @TempDir
    static Path folder;

    private static Library library;
    private static BudgetSummary science;
    private static BudgetSummary industry;

    private final List<Throwable> faults = new ArrayList<>();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Memory memory = Memory.ofSession();
    private final ChartsViewModel viewModel = viewModel();

    @BeforeAll
    static void open() throws Exception {
        library = SampleLibrary.in(folder);
        science = SampleLibrary.budget(library, "405:2026");
        industry = SampleLibrary.budget(library, "510:2025");
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void theFirstChartIsShownWithItsSentence() {
        viewModel.show(science, Optional.empty());

        assertThat(viewModel.charts()).extracting(Chart::name).containsExactly("flow", "categories", "units",
                "projects",
                "structure-units", "structure-categories", "years", "changes");
        assertThat(viewModel.headingProperty().get()).startsWith("柳州市科学技术局 2026 年 9,050.14 万元");
        assertThat(viewModel.statusProperty().get()).startsWith("资金流向（1 / 8）");
        assertThat(viewModel.place()).contains(new Link.Chart(science.id(), "flow"));
    }

    @Test
    void aLinkLeadsToItsChart() {
        viewModel.show(science, Optional.of("changes"));

        assertThat(chosen().name()).isEqualTo("changes");
    }

    @Test
    void anotherBudgetIsShownInTheSameChart() {
        viewModel.show(science, Optional.empty());
        viewModel.choose(viewModel.charts().get(2));
        viewModel.show(industry, Optional.empty());

        assertThat(chosen().name()).isEqualTo("units");
        assertThat(viewModel.headingProperty().get()).startsWith("柳州市工业和信息化局 28,998.34 万元");
        assertThat(memory.get("chart.shown")).contains("units");
    }

    @Test
    void nothingIsShownOfNoBudget() {
        viewModel.show(science, Optional.empty());
        viewModel.clear();

        assertThat(viewModel.charts()).isEmpty();
        assertThat(viewModel.chosenProperty().get()).isNull();
        assertThat(viewModel.place()).isEmpty();
        assertThat(viewModel.statusProperty().get()).isEmpty();
    }

    @Test
    void aSavedPictureIsTwiceAsFineOnWhite() throws Exception {
        Path file = folder.resolve("saved.png");
        dialogs.file = Optional.of(file);
        viewModel.show(science, Optional.of("categories"));

        viewModel.save();

        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(2400);
        assertThat(picture.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(coloured(picture, 0x2E6EB5)).as("the bar of 206").isGreaterThan(20_000);
        assertThat(viewModel.noticeProperty().get()).isEqualTo("已保存 saved.png");
    }

    @Test
    void theUserMayThinkBetterOfSaving() {
        viewModel.show(science, Optional.empty());
        viewModel.save();

        assertThat(viewModel.noticeProperty().get()).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        dialogs.file = Optional.of(Files.writeString(folder.resolve("file"), "").resolve("picture.png"));
        viewModel.show(science, Optional.empty());
        viewModel.save();

        assertThat(faults).hasSize(1).allMatch(ProblemException.class::isInstance);
        assertThat(((ProblemException) faults.getFirst()).problem().key()).isEqualTo("problem.target.noFolder");
    }

    @Test
    void aCopiedPictureIsAsLargeAsOnScreen() {
        viewModel.show(science, Optional.empty());
        List<byte[]> copied = new ArrayList<>();

        viewModel.copy(copied::add);

        assertThat(copied).hasSize(1);
        assertThat(read(copied.getFirst()).getWidth()).isEqualTo(1200);
        assertThat(viewModel.noticeProperty().get()).isEqualTo("图片已复制");
    }

    private Chart chosen() {
        return Objects.requireNonNull(viewModel.chosenProperty().get());
    }

    private static long coloured(BufferedImage picture, int colour) {
        long found = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                found += (picture.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return found;
    }

    private static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChartsViewModel viewModel() {
        var messages = Messages.of(Language.ZH);
        var format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
        return new ChartsViewModel(new BudgetCharts(new BrowseLibrary(library), messages, format),
                new SaveChart(format),
                new TaskRunner(Runnable::run, Runnable::run, faults::add), messages, dialogs, memory);
    }
}
