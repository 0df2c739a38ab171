package budgetexplorer.store;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.Cell;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The JSON in which the log of changes keeps cells: each with its own precision, since a table's may be another by then.
final class AlterationJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private AlterationJson() {}

    static String cells(List<Cell> cells) {
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            cells.forEach(cell -> write(json, cell));
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Cell cell) {
        switch (cell) {
            case Cell.Blank() -> json.writeNull();
            case Cell.Text(var value) -> json.writeString(value);
            case Cell.Amount(Money(var fen, var step)) -> {
                json.writeStartArray();
                json.writeNumber(fen);
                json.writeNumber(step);
                json.writeEndArray();
            }
        }
    }

    static List<Cell> cells(String text) {
        List<Cell> cells = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                cells.add(switch (token) {
                    case VALUE_STRING -> new Cell.Text(json.getString());
                    case START_ARRAY -> amount(json);
                    default -> new Cell.Blank();
                });
            }
        }
        return cells;
    }

    private static Cell amount(JsonParser json) {
        json.nextToken();
        long fen = json.getLongValue();
        json.nextToken();
        long step = json.getLongValue();
        json.nextToken();
        return new Cell.Amount(new Money(fen, step));
    }
}
