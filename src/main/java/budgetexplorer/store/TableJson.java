package budgetexplorer.store;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The JSON in which a stated table is kept.
final class TableJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private TableJson() {}

    static String cells(List<Cell> cells) {
        return array(json -> cells.forEach(cell -> {
            switch (cell) {
                case Cell.Blank() -> json.writeNull();
                case Cell.Text(var value) -> json.writeString(value);
                case Cell.Amount(var money) -> json.writeNumber(money.fen());
            }
        }));
    }

    /// The tables of a budget: an array of arrays, in each the parts of a table, its rows last.
    static String tables(List<TableForm> forms) {
        return array(json -> {
            for (TableForm form : forms) {
                json.writeStartArray();
                write(json, form);
                json.writeEndArray();
            }
        });
    }

    private static void write(JsonGenerator json, TableForm form) {
        BudgetTable table = form.table();
        json.writeNumber(table.kind().number());
        json.writeString(table.title());
        json.writeString(table.source().file());
        json.writeRawValue(strings(table.source().sheets()));
        json.writeString(table.unit().name());
        json.writeNumber(step(table));
        json.writeRawValue(columns(table.columns()));
        json.writeRawValue(strings(table.notes()));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            json.writeNumber(row.number());
            json.writeString(row.kind().name());
            json.writeString(row.unit());
            json.writeRawValue(form.cells().get(i));
        }
    }

    /// All amounts of a table are stated with one precision.
    private static long step(BudgetTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell instanceof Cell.Amount(Money money) ? money.step() : 0).filter(step -> step > 0)
                .findFirst().orElse(table.unit().fen());
    }

    /// The tables of a budget.
    ///
    /// @param utf8 as [#tables(List)] made it
    static List<BudgetTable> tables(byte[] utf8) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            json.nextToken();
            List<BudgetTable> tables = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                tables.add(table(json));
            }
            return tables;
        }
    }

    private static BudgetTable table(JsonParser json) {
        json.nextToken();
        TableKind kind = TableKind.of(json.getIntValue()).orElseThrow();
        String title = string(json);
        var source = new Source(string(json), strings(json));
        var unit = MoneyUnit.valueOf(string(json));
        json.nextToken();
        long step = json.getLongValue();
        List<Column> columns = columns(json);
        List<String> notes = strings(json);
        return new BudgetTable(kind, title, source, unit, columns, rows(json, step), notes);
    }

    private static String string(JsonParser json) {
        json.nextToken();
        return json.getString();
    }

    private static List<String> strings(JsonParser json) {
        json.nextToken();
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getString());
        }
        return texts;
    }

    private static List<Row> rows(JsonParser json, long step) {
        List<Row> rows = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int number = json.getIntValue();
            var kind = RowKind.valueOf(string(json));
            String unit = json.nextToken() == JsonToken.VALUE_NULL ? null : json.getString();
            rows.add(new Row(kind, unit, number, cells(json, step)));
        }
        return rows;
    }

    private static List<Cell> cells(JsonParser json, long step) {
        json.nextToken();
        List<Cell> cells = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            cells.add(switch (token) {
                case VALUE_STRING -> new Cell.Text(json.getString());
                case VALUE_NUMBER_INT -> new Cell.Amount(new Money(json.getLongValue(), step));
                default -> new Cell.Blank();
            });
        }
        return cells;
    }

    static String strings(List<String> texts) {
        return array(json -> texts.forEach(json::writeString));
    }

    /// Three texts a column: field, label, index.
    static String columns(List<Column> columns) {
        return strings(columns.stream()
                .flatMap(column -> List.of(column.field().name(), column.label(), String.valueOf(column.index()))
                        .stream())
                .toList());
    }

    private static List<Column> columns(JsonParser json) {
        List<String> texts = strings(json);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 3) {
            columns.add(new Column(Field.valueOf(texts.get(i)), texts.get(i + 1), Integer.parseInt(texts.get(i + 2))));
        }
        return columns;
    }

    private static String array(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            content.accept(json);
            json.writeEndArray();
        }
        return text.toString();
    }
}
