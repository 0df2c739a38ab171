package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Row;
import budgetexplorer.compare.Value;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.ChartData;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the charts of a comparison share. Not thread-safe.
record ChartSubject(ComparisonWords words, ComparisonTable table) {
    private static final int LIGHTER = 4;

    Comparison comparison() {
        return table.comparison();
    }

    Messages messages() {
        return words.messages();
    }

    int count() {
        return comparison().sides().size();
    }

    IntStream sides() {
        return IntStream.range(0, count());
    }

    String side(int side) {
        return words.side(comparison(), side);
    }

    Ink sideInk(int side) {
        return new Ink.Fixed(Palette.series(side));
    }

    /// The rows as the table has them.
    List<Row> rows() {
        return table.lines().stream().map(ComparisonTable.Line::row).toList();
    }

    /// The rows that together make the whole, none of them a part of another.
    List<Row> parts() {
        List<Row> rows = rows();
        boolean split = comparison().question().dimension() == Dimension.STRUCTURE && rows.stream()
                .filter(row -> row.depth() > 0).flatMap(row -> row.values().stream())
                .allMatch(value -> value.amount().isPresent());
        return rows.stream().filter(row -> split ? !row.key().equals("basic") : row.depth() == 0).toList();
    }

    String name(Row row) {
        return words.title(comparison(), row);
    }

    /// A 类 has its own colour; what else there is gets one by its place.
    Ink rowInk(Row row) {
        int place = comparison().rows().indexOf(row);
        return new Ink.Fixed(switch (comparison().question().dimension()) {
            case FUNCTION -> row.key().length() == CodeLevel.CATEGORY.digits()
                    ? Palette.of(row.key())
                    : Palette.series(place);
            case STRUCTURE -> switch (row.key()) {
                case "operating" -> Palette.shade(Palette.series(0), LIGHTER);
                case "project" -> Palette.series(1);
                case "carriedForward" -> Palette.series(2);
                default -> Palette.series(0);
            };
            case ECONOMY, FUND, THREE_PUBLIC, PROCUREMENT -> Palette.series(place);
        });
    }

    /// Departments of different size are compared by shares of their own budgets, one department's budgets by amounts.
    boolean isByShare() {
        return new SideNames(words, comparison()).departmentsDiffer() && switch (comparison().question().dimension()) {
            case FUNCTION, ECONOMY, STRUCTURE, FUND -> true;
            case THREE_PUBLIC, PROCUREMENT -> false;
        };
    }

    /// Of what there is an amount.
    Optional<Quantity> quantity(Row row, int side) {
        Figure figure = table.figure(row, side, isByShare() ? Measure.SHARE : Measure.AMOUNT);
        return switch (figure) {
            case Figure.Amount(var money) -> Optional.of(new Quantity.Amount(money));
            case Figure.Ratio(var part) -> Optional.of(new Quantity.Share(part));
            case Figure.Missing _ -> Optional.empty();
        };
    }

    /// Nothing, too, where it is certain that there is nothing.
    Optional<Quantity> counted(Row row, int side) {
        return row.values().get(side).standing() == Value.Standing.NOTHING
                ? Optional.of(isByShare() ? new Quantity.Share(0) : new Quantity.Amount(new Money(0, 1)))
                : quantity(row, side);
    }

    String text(Quantity quantity) {
        return quantity instanceof Quantity.Amount(var money) ? words.amount(money) : quantity.text(words.format());
    }

    /// The amount of what is drawn as a share, and why there is none.
    String remark(Row row, int side) {
        Figure figure = table.figure(row, side, Measure.AMOUNT);
        return figure instanceof Figure.Amount(var money) ? words.amount(money) : "";
    }

    Optional<Money> total(int side) {
        return comparison().total().values().get(side).amount();
    }

    /// The first rows, and how many are left out.
    List<String> leftOut(int drawn, int all) {
        return drawn < all
                ? List.of(messages().text("compare.chart.leftOut", drawn, all - drawn))
                : List.of();
    }

    Chart chart(String name, String label, String heading, List<String> notes, ChartData data) {
        List<String> all = new ArrayList<>(words.warnings(comparison()));
        all.addAll(notes);
        all.add(isByShare()
                ? messages().text("compare.unit", words.format().unit().label(),
                        messages().text("compare.whole." + comparison().question().dimension().name()))
                : messages().text("compare.unit.only", words.format().unit().label()));
        return new Chart(name, label, heading, all, data);
    }
}
