package budgetexplorer.write.csv;

import budgetexplorer.base.Messages;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.HeaderBoxes;
import budgetexplorer.model.handout.Section;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tables for the clipboard: values between tabs for spreadsheets, and HTML, which both spreadsheets and word processors take
/// for tables. Thread-safe.
///
/// @param unit that amounts are written in
public record CopiedTables(Messages messages, MoneyUnit unit) {
    /// Values between tabs, one table below the other.
    public String text(List<Section.Table> tables) {
        return tables.stream().map(this::text).collect(Collectors.joining("\n\n"));
    }

    private String text(Section.Table table) {
        String headers = new HandoutCsv(messages).headers(table, unit).stream().map(CopiedTables::quoted)
                .collect(Collectors.joining("\t"));
        return table.rows().stream().map(row -> row.cells().stream().map(cell -> quoted(CellValue.of(cell, unit)))
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n", headers + "\n", ""));
    }

    private static String quoted(String words) {
        boolean breaks = words.contains("\t") || words.contains("\n") || words.contains("\r") || words.startsWith("\"");
        return breaks ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }

    /// Tables with their headings.
    public String html(List<Section.Table> tables) {
        return tables.stream().map(this::html)
                .collect(Collectors.joining("", "<html><head><meta charset=\"utf-8\"></head><body>", "</body></html>"));
    }

    private String html(Section.Table table) {
        var html = new StringBuilder("<p>%s</p><table border=\"1\" cellspacing=\"0\">"
                .formatted(escaped(messages.text("csv.heading", table.heading(), unit.label()))));
        List<HeaderBoxes.Box> boxes = HeaderBoxes.of(table.columns());
        for (int top = 0; top < HeaderBoxes.depth(table.columns()); top++) {
            int line = top;
            html.append("<tr>");
            boxes.stream().filter(box -> box.top() == line).forEach(box -> html.append(header(box)));
            html.append("</tr>");
        }
        for (Section.Row row : table.rows()) {
            html.append("<tr>");
            row.cells().forEach(cell -> html.append(cell(cell, row.strong())));
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String header(HeaderBoxes.Box box) {
        return "<th rowspan=\"%d\" colspan=\"%d\">%s</th>".formatted(box.bottom() - box.top() + 1,
                box.right() - box.left() + 1, escaped(box.words()));
    }

    /// Words say that they are text, so that a spreadsheet does not make a number of a code.
    private String cell(Cell cell, boolean strong) {
        String value = escaped(cell instanceof Cell.Amount(var money, _, _)
                ? grouped(money.decimal(unit))
                : CellValue.of(cell, unit));
        String written = strong ? "<b>" + value + "</b>" : value;
        return switch (cell) {
            case Cell.Words _,Cell.Missing _ -> "<td style=\"mso-number-format:'\\@'\">" + written + "</td>";
            case Cell.Amount _,Cell.Ratio _ -> "<td align=\"right\">" + written + "</td>";
        };
    }

    /// With thousands separators and as many decimals as it has.
    private static String grouped(BigDecimal number) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("\n", "<br>");
    }
}
