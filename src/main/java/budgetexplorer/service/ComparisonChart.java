package budgetexplorer.service;

import budgetexplorer.base.Colour;
import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Comparison.Value;
import budgetexplorer.compare.Side;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Palette;
import budgetexplorer.write.chart.ComparisonPage;
import budgetexplorer.write.chart.PngChart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts a comparison into words and draws it. Amounts are in 万元. Not thread-safe.
public final class ComparisonChart {
    private static final double SCALE = 2;
    private static final List<String> PARTS = List.of("compare.part.personnel", "compare.part.operating",
            "compare.part.project");
    private static final List<Colour> PART_COLOURS = List.of(Palette.series(2), Palette.shade(Palette.series(2), 4),
            Palette.series(9));

    private final Messages messages;
    private final AmountFormat format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);

    /// Uses the words of a language.
    public ComparisonChart(Messages messages) {
        this.messages = messages;
    }

    /// Writes the comparison as a PNG.
    ///
    /// @throws IOException if the file cannot be written
    public void write(Comparison comparison, Path png) throws IOException {
        PngChart.write(page(comparison), SCALE, png);
    }

    ComparisonPage page(Comparison comparison) {
        List<Side> sides = comparison.sides();
        List<ComparisonPage.Legend> legend = IntStream.range(0, sides.size())
                .mapToObj(side -> new ComparisonPage.Legend(Palette.series(side),
                        column(sides.get(side)) + " " + sides.get(side).budget().department().name()))
                .toList();
        return new ComparisonPage(heading(comparison), warnings(comparison), legend,
                note(comparison), table(comparison),
                new ComparisonPage.Structure(messages.text("compare.structure"),
                        sides.stream().map(this::whole).toList()));
    }

    /// The unit, and by how much the rows miss a total, which each was rounded beside.
    private String note(Comparison comparison) {
        String unit = messages.text("compare.unit", format.unit().label());
        List<String> differences = comparison.sides().stream()
                .flatMap(side -> side.difference().map(money -> messages.text("compare.difference",
                        side.budget().id().department(), format.amount(money))).stream())
                .toList();
        return differences.isEmpty()
                ? unit
                : unit + messages.text("list.separator.long")
                        + String.join(messages.text("list.separator"), differences);
    }

    /// Where each department spends most.
    private String heading(Comparison comparison) {
        List<String> parts = IntStream.range(0, comparison.sides().size())
                .mapToObj(side -> comparison.largest(side).map(row -> messages.text("compare.heading.part",
                        comparison.sides().get(side).budget().department().name(), row.name(),
                        share(row.values().get(side)))))
                .flatMap(Optional::stream).toList();
        return String.join(messages.text("list.separator.long"), parts);
    }

    /// Differences of year and stage, each a sentence.
    private List<String> warnings(Comparison comparison) {
        List<String> warnings = new ArrayList<>();
        if (comparison.hasDifferentYears()) {
            warnings.add(messages.text("compare.years",
                    join(comparison, id -> messages.text("compare.year", id.department(), String.valueOf(id.year())))));
        }
        if (comparison.hasDifferentStages()) {
            warnings.add(messages.text("compare.stages",
                    join(comparison, id -> messages.text("compare.stage", id.department(),
                            messages.text("stage." + id.stage().name())))));
        }
        return warnings;
    }

    private String join(Comparison comparison, Function<BudgetId, String> words) {
        return String.join(messages.text("list.separator"),
                comparison.sides().stream().map(side -> words.apply(side.budget().id())).toList());
    }

    private ComparisonPage.Table table(Comparison comparison) {
        List<String> header = new ArrayList<>(List.of(messages.text("compare.code")));
        List<String> total = new ArrayList<>(List.of(messages.text("compare.total")));
        for (Side side : comparison.sides()) {
            header.addAll(List.of(column(side), messages.text("compare.share")));
            total.addAll(cells(Comparison.whole(side)));
        }
        header.add(messages.text("compare.bars"));
        return new ComparisonPage.Table(header, comparison.rows().stream().map(this::row).toList(), total);
    }

    private ComparisonPage.Row row(Comparison.Row row) {
        List<String> cells = Stream.concat(Stream.of(row.code() + " " + row.name()),
                row.values().stream().map(this::cells).flatMap(List::stream)).toList();
        return new ComparisonPage.Row(cells, IntStream.range(0, row.values().size()).mapToObj(side -> row.values()
                .get(side).share().map(share -> new ComparisonPage.Bar(share, Palette.series(side)))).toList());
    }

    private List<String> cells(Value value) {
        return List.of(
                value.amount().map(format::amount).orElse(AmountFormat.DASH),
                share(value));
    }

    private String share(Value value) {
        return value.share().map(format::share).orElse("");
    }

    private ComparisonPage.Whole whole(Side side) {
        List<Value> parts = Comparison.structure(side);
        return new ComparisonPage.Whole(column(side), IntStream.range(0, parts.size())
                .mapToObj(part -> new ComparisonPage.Part(
                        new ComparisonPage.Bar(parts.get(part).share().orElse(0.0), PART_COLOURS.get(part)),
                        messages.text(PARTS.get(part)) + " " + share(parts.get(part))))
                .toList());
    }

    private String column(Side side) {
        return messages.text("compare.column", side.budget().id().department(),
                String.valueOf(side.budget().id().year()));
    }
}
