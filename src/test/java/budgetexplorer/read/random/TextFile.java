package budgetexplorer.read.random;

import budgetexplorer.read.random.WrittenRow.Role;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes a document as text: what is merged stands in its first cell only.
final class TextFile {
    private TextFile() {}

    /// As the text of a published document: titles and captions are lines of their own between blank lines, the cells of
    /// a table are separated by tabs.
    static void writeTabbed(WrittenDocument document, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (WrittenSheet sheet : document.sheets()) {
            Role before = Role.BLANK;
            int width = width(sheet);
            for (WrittenRow row : sheet.rows()) {
                if (row.role() != before || row.role() == Role.WORDS) {
                    lines.add("");
                }
                if (row.role() == Role.WORDS) {
                    row.cells().values().forEach(cell -> lines.add(cell.shown()));
                } else if (row.role() == Role.TABLE) {
                    lines.add(cells(row, width).collect(Collectors.joining("\t")));
                }
                before = row.role();
            }
            lines.add("");
        }
        write(lines, document, file);
    }

    /// One table, as a spreadsheet saves it.
    static void writeCommaSeparated(WrittenDocument document, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (WrittenSheet sheet : document.sheets()) {
            int width = width(sheet);
            sheet.rows().forEach(row -> lines.add(cells(row, width).map(TextFile::quoted)
                    .collect(Collectors.joining(","))));
        }
        write(lines, document, file);
    }

    private static void write(List<String> lines, WrittenDocument document, Path file) throws IOException {
        Files.write(file, lines, Charset.forName(document.encoding()));
    }

    private static int width(WrittenSheet sheet) {
        return sheet.rows().stream().filter(row -> !row.cells().isEmpty()).mapToInt(row -> row.cells().lastKey() + 1)
                .max().orElse(0);
    }

    private static Stream<String> cells(WrittenRow row, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> row.cells().containsKey(column) ? row.cells().get(column).shown() : "");
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[,\"\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
