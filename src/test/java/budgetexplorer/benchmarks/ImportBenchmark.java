package budgetexplorer.benchmarks;

import budgetexplorer.base.Cancellation;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/// Importing one sample workbook, file to commit, beside POI's own event loop with its `DataFormatter` and fastexcel's
/// bare loop over the same file.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ImportBenchmark {
    private static final Path SAMPLE = Path.of("assets", "samples", "405-2026.xlsx");

    private final BudgetReader reader = new BudgetReader();
    private Path folder;
    private Library library;
    private int count;

    @Setup(Level.Trial)
    public void open() throws Exception {
        folder = Files.createTempDirectory("import-benchmark");
        library = Library.open(folder.resolve("library.budget"));
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        library.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public Object readOnly() throws Exception {
        return reader.read(SAMPLE, ReadOptions.NONE, Cancellation.NONE);
    }

    @Benchmark
    public Object fileToCommit() throws Exception {
        Budget budget = another(reader.read(SAMPLE, ReadOptions.NONE, Cancellation.NONE).budgets().getFirst());
        return new BudgetStore(library).store(List.of(budget),
                each -> BudgetTrees.of(each, new ClassificationStore(library)));
    }

    /// A budget that the library does not have yet, or it would not be written.
    private Budget another(Budget budget) {
        List<BudgetTable> tables = new ArrayList<>(budget.tables());
        BudgetTable first = tables.getFirst();
        tables.set(0, new BudgetTable(first.kind(), first.title(), first.source(), first.unit(), first.columns(),
                first.rows(), List.of("注：" + count++)));
        return new Budget(budget.department(), budget.year(), budget.stage(), budget.file(), tables);
    }

    @Benchmark
    public int poiEventLoop() throws Exception {
        var cells = new CountedCells();
        try (OPCPackage workbook = OPCPackage.open(SAMPLE.toFile(), PackageAccess.READ)) {
            var sheets = new XSSFReader(workbook);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(sheets.getStylesTable(), null,
                    new ReadOnlySharedStringsTable(workbook), cells, new DataFormatter(), false));
            var each = sheets.getSheetsData();
            while (each.hasNext()) {
                try (InputStream sheet = each.next()) {
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return cells.count;
    }

    @Benchmark
    public long fastexcelLoop() throws Exception {
        long count = 0;
        try (var workbook = new ReadableWorkbook(SAMPLE.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    count += rows.flatMap(Row::stream).filter(cell -> cell != null && !cell.getText().isEmpty())
                            .count();
                }
            }
        }
        return count;
    }

    private static final class CountedCells implements SheetContentsHandler {
        private int count;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            count += text == null ? 0 : 1;
        }
    }
}
