package budgetexplorer.store;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
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

/// The JSON in which a stated table's columns, notes and cells are kept.
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

    /// @param step the precision that the table states its amounts with
    static List<Cell> cells(String text, long step) {
        List<Cell> cells = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                cells.add(switch (token) {
                    case VALUE_STRING -> new Cell.Text(json.getString());
                    case VALUE_NUMBER_INT -> new Cell.Amount(new Money(json.getLongValue(), step));
                    default -> new Cell.Blank();
                });
            }
        }
        return cells;
    }

    static String strings(List<String> texts) {
        return array(json -> texts.forEach(json::writeString));
    }

    static List<String> strings(String text) {
        List<String> texts = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                texts.add(json.getString());
            }
        }
        return texts;
    }

    /// Three texts a column: field, label, index.
    static String columns(List<Column> columns) {
        return strings(columns.stream()
                .flatMap(column -> List.of(column.field().name(), column.label(), String.valueOf(column.index()))
                        .stream())
                .toList());
    }

    static List<Column> columns(String text) {
        List<String> texts = strings(text);
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
