package budgetexplorer.write.workbook;

import budgetexplorer.base.Messages;
import budgetexplorer.model.Money;
import budgetexplorer.model.chart.Quantity;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words, cells and axes that plans of charts are made of.
record PlanWords(Messages messages, NumberFormats formats) {
    /// A cell that a chart leaves a gap for.
    static final Cell GAP = new Cell.Missing("");

    /// Below which an axis of amounts needs decimals.
    private static final double FEW = 10;
    private static final double SMALL_SHARE = 0.1;

    String name() {
        return messages.text("workbook.name");
    }

    static Column names(String header) {
        return new Column(List.of(header), Align.LEFT);
    }

    static Column numbers(String header) {
        return new Column(List.of(header), Align.RIGHT);
    }

    static Row row(String name, Stream<Cell> cells) {
        return new Row(Stream.concat(Stream.of(new Cell.Words(name)), cells).toList(), false, 0);
    }

    static Cell cell(Optional<Quantity> quantity) {
        return quantity.map(PlanWords::cell).orElse(GAP);
    }

    static Cell cell(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(var money) -> new Cell.Amount(money);
            case Quantity.Share(var part) -> new Cell.Ratio(part, false);
        };
    }

    static Cell cell(@Nullable Money money) {
        return money == null ? GAP : new Cell.Amount(money);
    }

    /// Where a quantity lies on its axis.
    double value(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(var money) -> value(money);
            case Quantity.Share(var part) -> part;
        };
    }

    double value(Money money) {
        return money.decimal(formats.unit()).doubleValue();
    }

    String label(Stream<Quantity> quantities) {
        return quantities.allMatch(Quantity.Share.class::isInstance) ? formats.share(false) : formats.amountLabel();
    }

    /// The axis of quantities, which are all of one kind.
    Plot.Axis axis(List<Quantity> quantities) {
        double most = quantities.stream().mapToDouble(quantity -> Math.abs(value(quantity))).max().orElse(0);
        boolean shares = !quantities.isEmpty() && quantities.stream().allMatch(Quantity.Share.class::isInstance);
        if (shares) {
            return new Plot.Axis("", most < SMALL_SHARE ? "0.0%" : "0%");
        }
        return amounts(most);
    }

    /// The axis of amounts.
    ///
    /// @param most the largest
    Plot.Axis amounts(double most) {
        return new Plot.Axis(unit(), most < FEW ? "#,##0.00" : "#,##0");
    }

    String unit() {
        return messages.text("workbook.unit", formats.unit().label());
    }
}
