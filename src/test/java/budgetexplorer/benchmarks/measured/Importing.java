package budgetexplorer.benchmarks.measured;

import budgetexplorer.base.Cancellation;
import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Samples;
import budgetexplorer.benchmarks.table.Trial;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.SearchStore;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
import org.dhatim.fastexcel.reader.Sheet;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/// One sample workbook, from its file to the commit, beside what libraries take to read its cells and do nothing with them.
final class Importing implements Subject {
    private static final Path SAMPLE = Path.of("assets", "samples", "405-2026.xlsx");
    private static final int PERCENT = 99;
    private static final int WARM_UPS = 10;
    private static final int OF_A_ROUND = 5;

    private final BudgetReader reader = new BudgetReader();
    private int count;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        try (Library library = Library.open(setting.folder("import").resolve("library.budget"));
                Library searched = Library.open(setting.folder("import").resolve("searched.budget"))) {
            Trial whole = trial(false, () -> fileToCommit(library));
            Trial findable = trial(false, () -> {
                new SearchStore(searched).update();
                return fileToCommit(searched);
            });
            Trial reading = trial(false, () -> reader.read(SAMPLE, ReadOptions.NONE, Cancellation.NONE));
            Trial poi = trial(true, Importing::poiEventLoop);
            Trial fastexcel = trial(true, Importing::fastexcelLoop);
            Map<Trial, Samples> measured = Trial.run(List.of(whole, findable, reading, poi, fastexcel), WARM_UPS,
                    setting.rounds(), OF_A_ROUND);
            add("import: one .xlsx, file to commit", measured, whole, poi, "POI's loop", Bar.timesLimit(1), table);
            add("import: the same", measured, whole, fastexcel, "fastexcel-reader's loop", Bar.NONE, table);
            add("import: and found by a search, one at a time", measured, findable, poi, "POI's loop", Bar.NONE, table);
            add("import: its reading alone", measured, reading, poi, "POI's loop", Bar.NONE, table);
        }
    }

    private static Trial trial(boolean isLimit, Callable<?> once) {
        return new Trial(Row.ANY, isLimit, once);
    }

    private static void add(String what, Map<Trial, Samples> measured, Trial own, Trial limit, String beside, Bar bar,
            BenchTable table) {
        table.add(Trial.row(what, PERCENT, measured, List.of(own, limit), beside, bar));
    }

    /// As another year of the same department, or it would not be written.
    private Object fileToCommit(Library library) throws Exception {
        Budget read = reader.read(SAMPLE, ReadOptions.NONE, Cancellation.NONE).budgets().getFirst();
        var other = new Budget(read.department(), 1000 + count++, read.stage(), read.file(), read.tables());
        var names = new ClassificationStore(library);
        return new BudgetStore(library).store(List.of(other), budget -> BudgetTrees.of(budget, names));
    }

    private static Integer fastexcelLoop() throws Exception {
        int cells = 0;
        try (var workbook = new ReadableWorkbook(SAMPLE.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    cells += rows.mapToInt(row -> (int) row.stream()
                            .filter(cell -> cell != null && cell.getText() != null).count()).sum();
                }
            }
        }
        return cells;
    }

    private static Integer poiEventLoop() throws Exception {
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
