package budgetexplorer.cli;

import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.ComparisonTable.Line;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.compare.ComparisonWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A comparison as JSON and as lines of text.
///
/// @param files that it was written to
record ComparisonOutput(ComparisonWords words, ComparisonTable table, List<Path> files) {
    private static final int DECIMALS = 6;
    private static final String INDENT = "  ";

    void write(JsonOutput json) {
        json.strings("budgets", comparison().sides().stream().map(side -> side.budget().id().reference()).toList());
        json.field("by", comparison().question().dimension().label());
        json.field("heading", words.heading(comparison()));
        json.array("rows", table.lines(), line -> {
            json.field("code", line.row().key());
            json.field("name", words.name(comparison(), line.row()));
            json.field("depth", line.row().depth());
            figures(json, line);
        });
        json.nested("total", () -> figures(json, table.total()));
        json.strings("notes", notes());
        if (!files.isEmpty()) {
            json.strings("files", files.stream().map(Path::toString).toList());
        }
    }

    private void figures(JsonOutput json, Line line) {
        json.texts("values", numbers(line, Measure.AMOUNT));
        json.texts("shares", numbers(line, Measure.SHARE));
    }

    /// One for each budget.
    private List<Optional<String>> numbers(Line line, Measure measure) {
        return IntStream.range(0, comparison().sides().size())
                .mapToObj(side -> number(table.figure(line.row(), side, measure))).toList();
    }

    private static Optional<String> number(Figure figure) {
        return switch (figure) {
            case Figure.Amount(var money) -> Optional.of(money.in(MoneyUnit.TEN_THOUSAND_YUAN));
            case Figure.Ratio(var value) ->
                Optional.of(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString());
            case Figure.Missing _ -> Optional.empty();
        };
    }

    private List<String> notes() {
        return Stream.concat(words.warnings(comparison()).stream(), words.notes(table).stream()).toList();
    }

    List<String> lines() {
        var text = new TextTable(IntStream.rangeClosed(1, table.columns().size()).boxed().collect(Collectors.toSet()));
        text.row(row(words.rows(comparison()),
                table.columns().stream().map(column -> column.measure() == Measure.AMOUNT
                        ? words.side(comparison(), column.side())
                        : words.measure(column.measure())).toList()));
        table.lines().forEach(line -> text.row(row(INDENT.repeat(line.row().depth())
                + words.title(comparison(), line.row()), figures(line))));
        text.row(row(words.total(comparison()), figures(table.total())));
        List<String> lines = new ArrayList<>();
        lines.add(words.heading(comparison()));
        lines.addAll(words.warnings(comparison()));
        lines.addAll(text.lines());
        words.notes(table).forEach(note -> lines.add(words.messages().text("cli.compare.remark", note)));
        files.forEach(file -> lines.add(words.messages().text("cli.compare.written", file)));
        return lines;
    }

    private List<String> figures(Line line) {
        return IntStream.range(0, line.figures().size())
                .mapToObj(i -> words.figure(line.figures().get(i), table.columns().get(i).measure())).toList();
    }

    private static List<String> row(String name, List<String> figures) {
        return Stream.concat(Stream.of(name), figures.stream()).toList();
    }

    private Comparison comparison() {
        return table.comparison();
    }
}
