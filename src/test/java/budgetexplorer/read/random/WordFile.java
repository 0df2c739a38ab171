package budgetexplorer.read.random;

import budgetexplorer.read.random.WrittenRow.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;

/// Writes a document for a word processor: titles and captions as paragraphs, the rest as tables.
final class WordFile {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
            .wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";

    private final StringBuilder xml = new StringBuilder(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");

    static void write(WrittenDocument document, Path file) throws IOException {
        var word = new WordFile();
        document.sheets().forEach(word::sheet);
        word.xml.append("<w:sectPr/></w:body></w:document>");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS);
            part(zip, "word/document.xml", word.xml.toString());
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void sheet(WrittenSheet sheet) {
        List<Integer> table = new ArrayList<>();
        for (int number = 0; number < sheet.rows().size(); number++) {
            WrittenRow row = sheet.rows().get(number);
            if (row.role() == Role.TABLE) {
                table.add(number);
            } else {
                table(sheet, table);
                row.cells().values().forEach(this::paragraph);
                if (row.role() == Role.BLANK) {
                    paragraph(new WrittenCell.Words(""));
                }
            }
        }
        table(sheet, table);
    }

    private void table(WrittenSheet sheet, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        int width = numbers.stream().mapToInt(number -> width(sheet, number)).max().orElse(0);
        xml.append("<w:tbl><w:tblPr/><w:tblGrid>").append("<w:gridCol w:w=\"900\"/>".repeat(width))
                .append("</w:tblGrid>");
        numbers.forEach(number -> row(sheet, number, width));
        xml.append("</w:tbl>");
        numbers.clear();
    }

    private static int width(WrittenSheet sheet, int number) {
        int cells = sheet.rows().get(number).cells().isEmpty() ? 0 : sheet.rows().get(number).cells().lastKey() + 1;
        return Math.max(cells, sheet.merges().stream().filter(merge -> merge.containsRow(number))
                .mapToInt(merge -> merge.getLastColumn() + 1).max().orElse(0));
    }

    private void row(WrittenSheet sheet, int number, int width) {
        xml.append("<w:tr>");
        for (int column = 0; column < width; column++) {
            int at = column;
            Optional<CellRangeAddress> merge = sheet.merges().stream().filter(each -> each.isInRange(number, at))
                    .findFirst();
            xml.append("<w:tc><w:tcPr>");
            merge.ifPresent(each -> merged(each, number));
            xml.append("</w:tcPr>");
            paragraph(sheet.rows().get(number).cells().getOrDefault(column, new WrittenCell.Words("")));
            xml.append("</w:tc>");
            column = merge.map(CellRangeAddress::getLastColumn).orElse(column);
        }
        xml.append("</w:tr>");
    }

    private void merged(CellRangeAddress merge, int number) {
        int columns = merge.getLastColumn() - merge.getFirstColumn() + 1;
        if (columns > 1) {
            xml.append("<w:gridSpan w:val=\"").append(columns).append("\"/>");
        }
        if (merge.getLastRow() > merge.getFirstRow()) {
            xml.append(number == merge.getFirstRow() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
    }

    /// A line feed is a break within the paragraph.
    private void paragraph(WrittenCell cell) {
        String text = cell instanceof WrittenCell.Words(var words) ? words : cell.shown();
        xml.append("<w:p><w:r>");
        xml.append(Arrays.stream(text.split("\n", -1)).map(WordFile::run).collect(Collectors.joining("<w:br/>")));
        xml.append("</w:r></w:p>");
    }

    private static String run(String line) {
        return "<w:t xml:space=\"preserve\">" + line.replace("&", "&amp;").replace("<", "&lt;") + "</w:t>";
    }
}
