package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.FlowData;
import budgetexplorer.model.chart.HeatData;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Plans what office programs have no chart for: tables that show the same.
final class TablePlans {
    private TablePlans() {}

    static ChartPlan of(HeatData data, PlanWords words) {
        List<Column> columns = new ArrayList<>();
        columns.add(PlanWords.names(words.name()));
        data.columns().forEach(column -> columns.add(PlanWords.numbers(column)));
        List<Row> rows = data.rows().stream()
                .map(row -> PlanWords.row(row.name(),
                        row.cells().stream().map(cell -> PlanWords.cell(cell.map(HeatData.Cell::quantity)))))
                .toList();
        return new ChartPlan(columns, rows, List.of(), true);
    }

    static ChartPlan of(FlowData data, PlanWords words) {
        List<Column> columns = List.of(PlanWords.names(words.messages().text("workbook.from")),
                PlanWords.names(words.messages().text("workbook.to")),
                PlanWords.numbers(words.messages().text("workbook.amount")));
        List<Row> rows = data.bands().stream()
                .map(band -> PlanWords.row(data.columns().get(band.column()).get(band.from()).name(),
                        Stream.of(new Cell.Words(data.columns().get(band.column() + 1).get(band.to()).name()),
                                new Cell.Amount(band.amount()))))
                .toList();
        return new ChartPlan(columns, rows, List.of(), false);
    }
}
