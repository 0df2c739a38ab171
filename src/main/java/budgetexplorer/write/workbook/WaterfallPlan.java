package budgetexplorer.write.workbook;

import budgetexplorer.model.Money;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.WaterfallData;
import budgetexplorer.model.chart.WaterfallData.Kind;
import budgetexplorer.model.chart.WaterfallData.Step;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.write.workbook.Plot.Cells;
import budgetexplorer.write.workbook.Plot.Paint;
import budgetexplorer.write.workbook.Plot.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans a waterfall, which is a stack of bars on a base that is not seen. A change across zero is two bars, one on each
/// side.
record WaterfallPlan(PlanWords words, String title, WaterfallData data) {
    /// The name and the amount stand before what is drawn.
    private static final int FIRST_DRAWN = 2;
    /// The axis may begin near the amounts where the changes are smaller than this part of the largest of them.
    private static final double SMALL_PART = 0.5;
    private static final double BEFORE = 0.4;
    private static final double TEN = 10;

    /// What a column of the table draws.
    private enum Part {
        BASE,
        LEVEL,
        INCREASE,
        INCREASE_BELOW_ZERO,
        DECREASE,
        DECREASE_BELOW_ZERO
    }

    /// From where to where a step leads, in 分.
    private record Span(Step step, long from, long to) {
        boolean is(Kind kind) {
            return step.kind() == kind;
        }

        /// How much of it lies above zero, and above what.
        long top() {
            return Math.max(0, Math.max(from, to)) - baseAbove();
        }

        long baseAbove() {
            return Math.max(0, Math.min(from, to));
        }

        /// How much of it lies below zero, as a negative number, and below what.
        long bottom() {
            return Math.min(0, Math.min(from, to)) - baseBelow();
        }

        long baseBelow() {
            return Math.min(0, Math.max(from, to));
        }

        /// What is drawn for it in a column; 0 for nothing.
        long drawn(Part part) {
            boolean isLevel = is(Kind.LEVEL);
            boolean grows = to >= from;
            return switch (part) {
                case BASE -> isLevel ? 0 : baseAbove() + baseBelow();
                case LEVEL -> isLevel ? to : 0;
                case INCREASE -> !isLevel && grows ? top() : 0;
                case INCREASE_BELOW_ZERO -> !isLevel && grows ? bottom() : 0;
                case DECREASE -> !isLevel && !grows ? top() : 0;
                case DECREASE_BELOW_ZERO -> !isLevel && !grows ? bottom() : 0;
            };
        }
    }

    ChartPlan plan() {
        List<Span> spans = spans();
        List<Part> parts = Stream.of(Part.values())
                .filter(part -> spans.stream().anyMatch(span -> span.drawn(part) != 0)).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(PlanWords.names(words.messages().text("workbook.step")));
        columns.add(PlanWords.numbers(words.messages().text("workbook.amount")));
        parts.forEach(part -> columns.add(PlanWords.numbers(name(part))));
        List<Row> rows = spans.stream().map(span -> row(span, parts)).toList();
        List<Series> series = IntStream.range(0, parts.size())
                .mapToObj(index -> series(parts.get(index), index + FIRST_DRAWN, spans)).toList();
        var plot = new Plot(Plot.Kind.WATERFALL, title, rows.size(), series, axis(spans), true);
        return new ChartPlan(columns, rows, List.of(plot), false);
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        long reached = 0;
        for (Step step : data.steps()) {
            long from = step.kind() == Kind.LEVEL ? 0 : reached;
            reached = from + step.amount().fen();
            spans.add(new Span(step, from, reached));
        }
        return spans;
    }

    private String name(Part part) {
        return switch (part) {
            case BASE -> words.messages().text("workbook.base");
            case LEVEL -> words.messages().text("workbook.level");
            case INCREASE -> data.words().increase();
            case INCREASE_BELOW_ZERO -> words.messages().text("workbook.belowZero", data.words().increase());
            case DECREASE -> data.words().decrease();
            case DECREASE_BELOW_ZERO -> words.messages().text("workbook.belowZero", data.words().decrease());
        };
    }

    private static Row row(Span span, List<Part> parts) {
        Cell amount = new Cell.Amount(span.step().amount(), span.is(Kind.CHANGE));
        return PlanWords.row(span.step().name(),
                Stream.concat(Stream.of(amount), parts.stream().map(part -> drawn(span, part))));
    }

    private static Cell drawn(Span span, Part part) {
        long fen = span.drawn(part);
        return fen == 0 ? PlanWords.GAP : new Cell.Amount(new Money(fen, span.step().amount().step()));
    }

    private Series series(Part part, int column, List<Span> spans) {
        Cells cells = Cells.column(column, spans.size());
        String digits = words.formats().digits();
        return switch (part) {
            case BASE -> new Series(cells, Paint.NONE, List.of(), false, "");
            case LEVEL -> new Series(cells, Paint.of(Ink.Role.NEUTRAL), points(spans, false), false, digits);
            case INCREASE -> new Series(cells, Paint.of(Ink.Role.NEUTRAL), points(spans, false), true,
                    "+%1$s;+%1$s".formatted(digits));
            case INCREASE_BELOW_ZERO -> new Series(cells, Paint.of(Ink.Role.NEUTRAL), points(spans, false), false,
                    "+%1$s;+%1$s".formatted(digits));
            case DECREASE -> new Series(cells, hollow(Ink.Role.NEUTRAL), points(spans, true), true,
                    "-%1$s;-%1$s".formatted(digits));
            case DECREASE_BELOW_ZERO -> new Series(cells, hollow(Ink.Role.NEUTRAL), points(spans, true), false,
                    "-%1$s;-%1$s".formatted(digits));
        };
    }

    private static List<Paint> points(List<Span> spans, boolean hollow) {
        return spans.stream().map(span -> hollow ? hollow(span.step().ink()) : Paint.of(span.step().ink())).toList();
    }

    private static Paint hollow(Ink ink) {
        return new Paint(Optional.of(ink), true);
    }

    /// Begins near the amounts where the changes would not be seen otherwise, and says so.
    private Plot.Axis axis(List<Span> spans) {
        List<Double> levels = spans.stream()
                .flatMap(span -> span.from() == 0 ? Stream.of(span.to()) : Stream.of(span.from(), span.to()))
                .map(fen -> words.value(new Money(fen, 1))).toList();
        double least = levels.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = levels.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Plot.Axis axis = words.amounts(Math.max(most, -least));
        boolean isCut = least > 0 && most > least && most - least < SMALL_PART * most;
        double low = isCut ? roundedDown(least - BEFORE * (most - least), most - least) : 0;
        return low <= 0
                ? axis
                : new Plot.Axis(axis.title() + " · " + words.messages().text("workbook.cut"), axis.format(),
                        Optional.of(new Plot.Range(Optional.of(low), Optional.empty())), axis.other());
    }

    private static double roundedDown(double value, double range) {
        double step = Math.pow(TEN, Math.floor(Math.log10(range)));
        return Math.floor(value / step) * step;
    }
}
