package budgetexplorer.service.mutation;

import budgetexplorer.drawn.Borders;
import budgetexplorer.drawn.DrawnCell.Align;
import budgetexplorer.drawn.DrawnPage;
import budgetexplorer.drawn.DrawnPdf;
import budgetexplorer.drawn.DrawnTable;
import budgetexplorer.drawn.Flow;
import budgetexplorer.drawn.TableStyle;
import budgetexplorer.drawn.Turn;
import budgetexplorer.samples.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// The PDFs that are damaged: one line for each. They are small, so that many can be tried.
final class PdfSeeds {
    private static final int LETTERS = 9;
    private static final int LINES = 40;

    static final List<Seed> ALL = List.of(
            Seed.of("701-2026.pdf", 10, () -> drawn(TableStyle.PLAIN.withHeaderOnEachPage(), Turn.NONE, 0)),
            Seed.of("701-2026 横.pdf", 4, () -> drawn(TableStyle.PLAIN.withBrokenRows(true), Turn.SHOWN_UPRIGHT, 0)),
            Seed.of("701-2026 线.pdf", 3, () -> drawn(TableStyle.PLAIN.with(Borders.BARS), Turn.NONE, LINES)),
            Seed.of("701-2026 无线.pdf", 2, () -> drawn(TableStyle.PLAIN.with(Borders.NONE), Turn.NONE, 0)),
            Seed.of("compressed.pdf", 3, () -> compressed(drawn(TableStyle.PLAIN, Turn.NONE, LINES))),
            Seed.of("encrypted.pdf", 2, () -> encrypted(drawn(TableStyle.PLAIN, Turn.NONE, 0))));

    private PdfSeeds() {}

    /// A narrative of some lines, and two tables, the second over two pages.
    private static byte[] drawn(TableStyle style, Turn turn, int lines) {
        try (var pdf = new DrawnPdf()) {
            var flow = new Flow(pdf, (document, number) -> page(document, number, turn));
            for (String line : Documents.sampleText("405-2026").stream().limit(lines).toList()) {
                flow.words("　　" + line.replace("405柳州市科学技术局", "701某市园林局"), LETTERS, Align.LEFT);
            }
            table(flow, "03", "部门支出总体情况表", expenditure(), style);
            flow.nextPage();
            table(flow, "02", "部门收入总体情况表", List.of(List.of("单位代码", "单位名称", "合计"), List.of("合计", "", "210.50"),
                    List.of("701", "某市园林局", "210.50"), List.of("701001", "园林局本级", "210.50")), style);
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DrawnPage page(DrawnPdf pdf, int number, Turn turn) throws IOException {
        DrawnPage page = pdf.page(595, 420, turn);
        page.words(280, 400, 8, "- " + number + " -");
        return page;
    }

    private static void table(Flow flow, String form, String title, List<List<String>> rows, TableStyle style)
            throws IOException {
        flow.words("预算公开%s表".formatted(form), LETTERS, Align.LEFT);
        flow.words("2026年" + title, 14, Align.CENTRE);
        flow.words("部门名称：701某市园林局", LETTERS, Align.LEFT);
        flow.words("单位：万元", LETTERS, Align.RIGHT);
        flow.table(DrawnTable.of(1, rows), style);
    }

    private static List<List<String>> expenditure() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("科目编码", "单位代码", "单位名称", "合计", "基本支出", "项目支出"));
        rows.add(List.of("合计", "", "", "210.50", "200.00", "10.50"));
        rows.add(List.of("", "701001", "园林局本级", "210.50", "200.00", "10.50"));
        for (int i = 1; i <= 12; i++) {
            rows.add(List.of("21201%02d".formatted(i), "", "城乡社区管理事务支出", "1,234.50", i + ".00", "10.50"));
        }
        return rows;
    }

    /// With objects in streams.
    private static byte[] compressed(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// So that it opens without a password.
    private static byte[] encrypted(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
