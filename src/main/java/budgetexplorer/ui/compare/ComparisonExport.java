package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.service.compare.ComparisonHandout;
import budgetexplorer.ui.compare.CompareViewModel.Shown;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be taken along of a comparison: on paper the table and the chart that is looked at, in a workbook all charts.
record ComparisonExport(CompareViewModel viewModel, Messages messages, AmountFormat format) {
    Optional<Exportable> shown() {
        return Optional.ofNullable(viewModel.shownProperty().get()).map(shown -> {
            Optional<Chart> looked = Optional.ofNullable(viewModel.chartProperty().get());
            return new Exportable(title(),
                    () -> handout(shown, looked.filter(chart -> !chart.data().isEmpty()).stream().toList()),
                    () -> handout(shown, drawn(shown).toList()), printable(shown, looked));
        });
    }

    private static Stream<Chart> drawn(Shown shown) {
        return shown.charts().stream().filter(chart -> !chart.data().isEmpty());
    }

    private Handout handout(Shown shown, List<Chart> charts) {
        return new ComparisonHandout(messages, new AmountFormat(format.unit())).of(shown.table(), charts);
    }

    private Printable printable(Shown shown, Optional<Chart> looked) {
        PrintPart table = PrintPart.of(messages.text("compare.print.table"),
                () -> handout(shown, List.of()).sections().getFirst());
        return new Printable(title(), handout(shown, List.of()).furniture().headRight(),
                Stream.concat(Stream.of(table), drawn(shown).map(chart -> part(chart, looked))).toList());
    }

    private PrintPart part(Chart chart, Optional<Chart> looked) {
        return new PrintPart(messages.text("compare.print.chart", chart.label()),
                looked.filter(each -> each.name().equals(chart.name())).isPresent(), () -> new Section.Picture(chart));
    }

    private String title() {
        List<String> departments = viewModel.comparands().chosenProperty().get().budgets().stream()
                .map(budget -> budget.department().name()).distinct().toList();
        return departments.size() > 2
                ? messages.text("compare.title.many", departments.getFirst(), departments.size())
                : messages.text("compare.title", String.join(messages.text("list.separator"), departments));
    }
}
