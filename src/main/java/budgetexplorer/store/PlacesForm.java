package budgetexplorer.store;

import budgetexplorer.model.original.CellOnPage;
import budgetexplorer.model.original.PagePlace;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The form in which the places of cells are kept: compressed JSON, an array with, for each sheet, its name and an array of
/// numbers, seven for each cell, lengths in hundredths of a point.
final class PlacesForm {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double HUNDREDTHS = 100;

    private PlacesForm() {}

    static byte[] of(List<CellOnPage> places) {
        Map<String, List<CellOnPage>> sheets = new LinkedHashMap<>();
        places.forEach(each -> sheets.computeIfAbsent(each.sheet(), _ -> new ArrayList<>()).add(each));
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            sheets.forEach((sheet, cells) -> {
                json.writeString(sheet);
                json.writeStartArray();
                cells.forEach(cell -> write(json, cell));
                json.writeEndArray();
            });
            json.writeEndArray();
        }
        return Compression.compressed(text.toString());
    }

    private static void write(JsonGenerator json, CellOnPage cell) {
        PagePlace place = cell.place();
        json.writeNumber(cell.row());
        json.writeNumber(cell.column());
        json.writeNumber(place.page());
        for (double length : new double[]{place.x(), place.y(), place.width(), place.height()}) {
            json.writeNumber(Math.round(length * HUNDREDTHS));
        }
    }

    static List<CellOnPage> places(byte[] compressed) {
        List<CellOnPage> places = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), Compression.utf8(compressed))) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                String sheet = json.getString();
                json.nextToken();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    int row = json.getIntValue();
                    int column = number(json);
                    places.add(new CellOnPage(sheet, row, column,
                            new PagePlace(number(json), length(json), length(json), length(json), length(json))));
                }
            }
        }
        return places;
    }

    private static int number(JsonParser json) {
        json.nextToken();
        return json.getIntValue();
    }

    private static double length(JsonParser json) {
        json.nextToken();
        return json.getLongValue() / HUNDREDTHS;
    }
}
