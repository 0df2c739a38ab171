package budgetexplorer.write.opendata;

import budgetexplorer.base.FormulaText;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// One of the 12 tables as a document states it, row by row.
///
/// @param unit that amounts are written in
record StatedTable(BudgetTable table, MoneyUnit unit) implements PackageTable {
    @Override
    public Resource resource() {
        List<PackageField> fields = new ArrayList<>(List.of(PackageField.integer("row", "行").always(),
                PackageField.text("sheet", "工作表").always(), PackageField.text("row_kind", "行的性质").always(),
                PackageField.text("row_unit", "所属单位代码")));
        IntStream.range(0, table.columns().size()).mapToObj(this::field).forEach(fields::add);
        String name = "table-%02d".formatted(table.kind().number());
        String title = "表 %d %s（%s）".formatted(table.kind().number(), table.kind().title(), unit.label());
        return new Resource(name, title, fields, List.of("sheet", "row"), Optional.empty());
    }

    private PackageField field(int place) {
        Column column = table.columns().get(place);
        String title = column.label().isBlank() ? column.letters() : column.label();
        String name = FormulaText.marked(isRepeated(place)
                ? "%s [%s %d]".formatted(title, column.letters(), place + 1)
                : title);
        boolean isNumber = column.field().isAmount() && table.rows().stream()
                .noneMatch(row -> row.cells().get(place) instanceof Cell.Text);
        return new PackageField(name, title, isNumber ? PackageField.Type.NUMBER : PackageField.Type.STRING,
                Optional.empty(), false);
    }

    /// Headers repeat, where a table stands in two halves or over several sheets.
    private boolean isRepeated(int place) {
        String label = table.columns().get(place).label();
        return table.columns().stream().filter(column -> column.label().equals(label)).count() > 1;
    }

    @Override
    public void rows(PackagedBudget budget, Consumer<List<String>> rows) {
        for (Row row : table.rows()) {
            List<String> values = new ArrayList<>(List.of(String.valueOf(Source.numberOnSheet(row)),
                    FormulaText.marked(table.source().sheet(row)), row.kind().name().toLowerCase(Locale.ROOT),
                    FormulaText.marked(Objects.requireNonNullElse(row.unit(), ""))));
            row.cells().forEach(cell -> values.add(value(cell)));
            rows.accept(values);
        }
    }

    private String value(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> "";
            case Cell.Text(var words) -> FormulaText.marked(words);
            case Cell.Amount(var money) -> money.in(unit);
        };
    }
}
