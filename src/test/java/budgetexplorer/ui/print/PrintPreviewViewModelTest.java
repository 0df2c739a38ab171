package budgetexplorer.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.page.PageSetup.Orientation;
import budgetexplorer.model.page.PageSetup.Paper;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.handout.BudgetHandout;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.TaskRunner;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintPreviewViewModelTest {
    private static final Messages MESSAGES = Messages.of(Language.ZH);

    @TempDir
    static Path folder;

    private static Library library;
    private static BudgetSummary industry;
    private static BudgetHandout handouts;

    private final List<Throwable> faults = new ArrayList<>();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final RecordedPrinter printer = new RecordedPrinter();
    private final Memory memory = Memory.ofSession();

    @BeforeAll
    static void open() throws Exception {
        library = SampleLibrary.in(folder);
        industry = SampleLibrary.budget(library, "510:2025");
        handouts = new BudgetHandout(new BrowseLibrary(library), MESSAGES, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void whatTheScreenShowsIsLaidOutAndTheRestOffered() {
        PrintPreviewViewModel preview = preview(part("手上的表"));

        assertThat(texts(preview)).startsWith("当前屏幕", "手上的表", "这份预算的表", "表 1 部门收支总体情况表").hasSize(15);
        assertThat(preview.parts().chosen()).extracting(PrintPart::name).containsExactly("手上的表");
        assertThat(preview.readyProperty().get()).isTrue();
        assertThat(preview.summaryProperty().get()).isEqualTo("1 页 · A4 横向");
    }

    @Test
    void aTableOfTheScreenStandsAmongTheOthersAsItIsShown() {
        Section shown = new Section.Text("三行", List.of("只有这些"));
        PrintPreviewViewModel preview = preview(PrintPart.of("表 3 部门支出总体情况表", () -> shown));

        assertThat(texts(preview)).doesNotContain("当前屏幕").hasSize(13);
        assertThat(preview.parts().chosen()).hasSize(1).allMatch(part -> part.section().get().equals(shown));
    }

    @Test
    void ofAScreenThatOffersNothingTheFirstTableIsTicked() {
        PrintPreviewViewModel preview = preview();

        assertThat(preview.parts().chosen()).extracting(PrintPart::name).containsExactly("表 1 部门收支总体情况表");
    }

    @Test
    void aHandoutIsComposedInTheOrderOfTheList() {
        PrintPreviewViewModel preview = preview(part("手上的表"));
        preview.parts().toggle(line(preview, "表 3 部门支出总体情况表"));
        preview.parts().toggle(line(preview, "表 2 部门收入总体情况表"));

        assertThat(Objects.requireNonNull(preview.laidOutProperty().get()).handout().sections())
                .extracting(Section::heading)
                .containsExactly("手上的表", "表 2 部门收入总体情况表", "表 3 部门支出总体情况表");
        assertThat(preview.turner().countProperty().get()).isGreaterThan(1);
    }

    @Test
    void aTitleTicksAllThatIsBelowItAndTakesItBack() {
        PrintPreviewViewModel preview = preview(part("手上的表"));
        PartLine title = line(preview, "这份预算的表");

        preview.parts().toggle(title);
        assertThat(preview.parts().chosen()).hasSize(13);
        assertThat(title.isChosen()).isTrue();
        preview.parts().toggle(line(preview, "表 5 一般公共预算支出情况表"));
        assertThat(title.isPartlyChosen()).isTrue();
        preview.parts().toggle(title);
        preview.parts().toggle(title);

        assertThat(preview.parts().chosen()).extracting(PrintPart::name).containsExactly("手上的表");
    }

    @Test
    void nothingTickedIsNoPage() {
        PrintPreviewViewModel preview = preview(part("手上的表"));
        preview.parts().toggle(line(preview, "手上的表"));

        assertThat(preview.turner().pageProperty().get()).isNull();
        assertThat(preview.readyProperty().get()).isFalse();
        assertThat(preview.summaryProperty().get()).startsWith("没有要打印的内容");
        preview.output().print();
        assertThat(printer.titles).isEmpty();
    }

    @Test
    void pagesAreTurnedWithinTheirNumber() {
        PrintPreviewViewModel preview = wholeBudget();
        int pages = preview.turner().countProperty().get();

        preview.turner().turn(-1);
        assertThat(preview.turner().placeProperty().get()).isZero();
        preview.turner().turn(1);
        assertThat(preview.turner().placeProperty().get()).isEqualTo(1);
        preview.turner().last();
        preview.turner().turn(1);
        assertThat(preview.turner().placeProperty().get()).isEqualTo(pages - 1);
        preview.turner().first();
        assertThat(preview.turner().placeProperty().get()).isZero();
    }

    @Test
    void thePlaceStaysWhenPagesChangeAsFarAsThereIsOne() {
        PrintPreviewViewModel preview = wholeBudget();
        preview.turner().last();
        preview.parts().toggle(line(preview, "这份预算的表"));

        assertThat(preview.turner().placeProperty().get()).isZero();
        assertThat(preview.turner().countProperty().get()).isEqualTo(1);
    }

    @Test
    void theSetupIsRememberedAndLaysOutAnew() {
        PrintPreviewViewModel preview = preview(part("手上的表"));
        preview.setupProperty().set(new PageSetup(Paper.A3, Orientation.PORTRAIT, false, true));

        assertThat(preview.summaryProperty().get()).isEqualTo("1 页 · A3 纵向");
        assertThat(Objects.requireNonNull(preview.turner().pageProperty().get()).width())
                .isEqualTo(Paper.A3.shortSide());
        preview.zoomProperty().set(Zoom.WIDTH);
        PrintPreviewViewModel next = preview(part("手上的表"));
        assertThat(next.setupProperty().get()).isEqualTo(preview.setupProperty().get());
        assertThat(next.zoomProperty().get()).isEqualTo(Zoom.WIDTH);
    }

    @Test
    void whatAnotherProgramKeptIsPassedOver() {
        memory.put("print.paper", "LETTER");

        assertThat(preview(part("手上的表")).setupProperty().get()).isEqualTo(PageSetup.STANDARD);
    }

    @Test
    void allPagesGoToThePrinterUnderTheirTitle() {
        PrintPreviewViewModel preview = wholeBudget();
        preview.output().print();

        assertThat(printer.titles).containsExactly("柳州市工业和信息化局 2025 年部门预算");
        assertThat(printer.printed).hasSize(preview.turner().countProperty().get());
        assertThat(preview.output().noticeProperty().get()).startsWith("已送往打印机");
    }

    @Test
    void withoutAPrinterAPdfIsAdvised() {
        printer.exists = false;
        preview(part("手上的表")).output().print();

        assertThat(dialogs.told).hasSize(1).allMatch(text -> text.contains("PDF"));
    }

    @Test
    void theUserMayThinkBetterOfPrinting() {
        printer.confirmed = false;
        PrintPreviewViewModel preview = preview(part("手上的表"));
        preview.output().print();

        assertThat(printer.printed).isEmpty();
        assertThat(preview.output().noticeProperty().get()).isEmpty();
    }

    @Test
    void aPrinterThatDoesNotTakeTheJobIsTold() {
        printer.works = false;
        preview(part("手上的表")).output().print();

        assertThat(faults).hasSize(1).allMatch(ProblemException.class::isInstance);
    }

    @Test
    void theSavedPdfHasThePagesAndTheirWords() throws Exception {
        Path file = folder.resolve("saved.pdf");
        dialogs.file = Optional.of(file);
        PrintPreviewViewModel preview = wholeBudget();
        preview.output().save(".pdf", "PDF");

        assertThat(faults).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(preview.turner().countProperty().get());
            assertThat(new PDFTextStripper().getText(document)).contains("手上的表", "30,688.06", "510-2025.xlsx",
                    "510 · 2025 年 · 公开 · 第 1 稿");
        }
        assertThat(preview.output().noticeProperty().get()).isEqualTo("已保存 saved.pdf");
    }

    @Test
    void severalPicturesAreCounted() {
        dialogs.file = Optional.of(folder.resolve("saved.svg"));
        PrintPreviewViewModel preview = preview(part("手上的表"), part("另一张"));
        preview.parts().toggle(line(preview, "表 3 部门支出总体情况表"));
        int pages = preview.turner().countProperty().get();
        preview.output().save(".svg", "SVG");

        assertThat(pages).isGreaterThan(1);
        assertThat(folder.resolve("saved-" + pages + ".svg")).exists();
        assertThat(preview.output().noticeProperty().get()).isEqualTo("已保存 saved.svg 等 " + pages + " 个文件");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        dialogs.file = Optional.of(Files.writeString(folder.resolve("file"), "").resolve("saved.pdf"));
        preview(part("手上的表")).output().save(".pdf", "PDF");

        assertThat(faults).hasSize(1).allMatch(ProblemException.class::isInstance);
    }

    @Test
    void theCopiedPictureIsOfThePages() throws Exception {
        List<byte[]> copied = new ArrayList<>();
        preview(part("手上的表")).output().copy(copied::add);

        assertThat(copied).hasSize(1);
        var picture = ImageIO.read(new ByteArrayInputStream(copied.getFirst()));
        assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
    }

    private PrintPreviewViewModel wholeBudget() {
        PrintPreviewViewModel preview = preview(part("手上的表"));
        preview.parts().toggle(line(preview, "这份预算的表"));
        return preview;
    }

    private static PrintPart part(String name) {
        return PrintPart.of(name, () -> new Section.Text(name, List.of("一段话")));
    }

    private static PartLine line(PrintPreviewViewModel preview, String text) {
        return preview.parts().lines().stream().filter(line -> line.text().equals(text)).findFirst().orElseThrow();
    }

    private static List<String> texts(PrintPreviewViewModel preview) {
        return preview.parts().lines().stream().map(PartLine::text).toList();
    }

    private PrintPreviewViewModel preview(PrintPart... parts) {
        var preview = new PrintPreviewViewModel(Printable.of(industry, MESSAGES, List.of(parts)), handouts,
                new SaveHandout(Language.ZH), printer, new TaskRunner(Runnable::run, Runnable::run, faults::add),
                MESSAGES, dialogs, memory);
        preview.show(() -> List.of(new PrintPart.Group("这份预算的表", handouts.tables(industry).stream()
                .map(table -> new PrintPart(table.name(), false, () -> table)).toList())));
        return preview;
    }
}
