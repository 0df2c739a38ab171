package budgetexplorer.benchmarks;

import budgetexplorer.model.table.Budget;
import budgetexplorer.samples.Documents;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.form.Forms;
import budgetexplorer.write.tables.OfficialWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import org.openjdk.jmh.annotations.Warmup;

/// Writing the official workbook of a sample, beside POI's bare write of the same cells without any style.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class WriteBenchmark {
    private static final Path SAMPLE = Path.of("assets", "samples", "405-2026.xlsx");
    private static final int ROWS_IN_MEMORY = 64;

    private Budget budget;
    private List<BareSheet> bare;

    /// What a sheet holds: words, numbers and nothing, row by row.
    private record BareSheet(String name, List<List<Object>> rows) {}

    @Setup(Level.Trial)
    public void read() throws Exception {
        budget = Documents.read(SAMPLE);
        List<Form> forms = Forms.of(budget, Optional.empty());
        var bytes = new ByteArrayOutputStream();
        OfficialWorkbook.write(forms, "t", "p", Optional.empty(), bytes);
        bare = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            workbook.forEach(sheet -> bare.add(bare(sheet)));
        }
    }

    private static BareSheet bare(Sheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cells.add(cell.getCellType() == CellType.NUMERIC
                        ? (Object) cell.getNumericCellValue()
                        : cell.getStringCellValue());
            }
            rows.add(cells);
        }
        return new BareSheet(sheet.getSheetName(), rows);
    }

    @Benchmark
    public int official() throws IOException {
        var bytes = new ByteArrayOutputStream();
        OfficialWorkbook.write(Forms.of(budget, Optional.empty()), "部门预算公开表", "部门预算通览", Optional.empty(), bytes);
        return bytes.size();
    }

    @Benchmark
    public int poiStreaming() throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            return write(workbook);
        }
    }

    @Benchmark
    public int poiInMemory() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            return write(workbook);
        }
    }

    private int write(Workbook workbook) throws IOException {
        for (BareSheet each : bare) {
            Sheet sheet = workbook.createSheet(each.name());
            for (int i = 0; i < each.rows().size(); i++) {
                Row row = sheet.createRow(i);
                List<Object> cells = each.rows().get(i);
                for (int column = 0; column < cells.size(); column++) {
                    switch (cells.get(column)) {
                        case Double number -> row.createCell(column).setCellValue(number);
                        case String text when !text.isEmpty() -> row.createCell(column).setCellValue(text);
                        default -> {
                        }
                    }
                }
            }
        }
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.size();
    }
}
