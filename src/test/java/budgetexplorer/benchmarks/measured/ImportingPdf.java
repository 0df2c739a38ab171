package budgetexplorer.benchmarks.measured;

import budgetexplorer.base.Cancellation;
import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Samples;
import budgetexplorer.benchmarks.table.Trial;
import budgetexplorer.drawn.DrawnCell.Align;
import budgetexplorer.drawn.DrawnPdf;
import budgetexplorer.drawn.DrawnTable;
import budgetexplorer.drawn.Flow;
import budgetexplorer.drawn.TableStyle;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// One published PDF, read, and from its file to the commit, beside what PDFBox takes to take the bare text out of it.
/// Where no published PDF is at hand, a drawn one stands for it.
final class ImportingPdf implements Subject {
    private static final Path PUBLISHED = Path.of("..", "shared", "inputs", "405-2026.pdf");
    private static final int PERCENT = 99;
    private static final int WARM_UPS = 10;
    private static final int OF_A_ROUND = 3;
    private static final int ROWS = 400;

    private final BudgetReader reader = new BudgetReader();
    private int count;

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        Path folder = setting.folder("pdf");
        Path file = Files.exists(PUBLISHED) ? PUBLISHED : drawn(folder.resolve("drawn.pdf"));
        String what = Files.exists(PUBLISHED) ? "the published 405-2026.pdf" : "a drawn PDF";
        try (Library library = Library.open(folder.resolve("library.budget"))) {
            Trial whole = new Trial(Row.ANY, false, () -> fileToCommit(file, library));
            Trial reading = new Trial(Row.ANY, false,
                    () -> reader.read(file, ReadOptions.NONE, Cancellation.NONE));
            Trial stripper = new Trial(Row.ANY, true, () -> text(file));
            Map<Trial, Samples> measured = Trial.run(List.of(whole, reading, stripper), WARM_UPS, setting.rounds(),
                    OF_A_ROUND);
            add("pdf: reading " + what, measured, reading, stripper, table);
            add("pdf: the same, file to commit", measured, whole, stripper, table);
        }
    }

    private static void add(String what, Map<Trial, Samples> measured, Trial own, Trial limit, BenchTable table) {
        table.add(Trial.row(what, PERCENT, measured, List.of(own, limit), "PDFBox's text stripper", Bar.NONE));
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// As another year of the same department, or it would not be written.
    private Object fileToCommit(Path file, Library library) throws Exception {
        Budget read = reader.read(file, ReadOptions.NONE, Cancellation.NONE).budgets().getFirst();
        var other = new Budget(read.department(), 1000 + count++, read.stage(), read.file(), read.tables());
        var names = new ClassificationStore(library);
        return new BudgetStore(library).store(List.of(other), budget -> BudgetTrees.of(budget, names));
    }

    private static Path drawn(Path file) throws IOException {
        try (var pdf = new DrawnPdf()) {
            var flow = new Flow(pdf, (document, _) -> document.page(842, 595));
            for (String line : Documents.sampleText("405-2026")) {
                flow.words("　　" + line.replace('\t', ' '), 12, Align.LEFT);
            }
            flow.nextPage();
            flow.words("预算公开03表", 9, Align.LEFT);
            flow.words("2026年部门支出总体情况表", 14, Align.CENTRE);
            flow.words("部门名称：405柳州市科学技术局　　　　单位：万元", 9, Align.LEFT);
            var rows = new ArrayList<List<String>>(List.of(List.of("科目编码", "单位代码", "单位名称", "合计", "基本支出",
                    "项目支出")));
            rows.addAll(Collections.nCopies(ROWS, List.of("2060101", "405001", "行政运行", "1,234.50", "1,000.00",
                    "234.50")));
            flow.table(DrawnTable.of(1, rows), TableStyle.PLAIN.withHeaderOnEachPage());
            return pdf.write(file);
        }
    }
}
