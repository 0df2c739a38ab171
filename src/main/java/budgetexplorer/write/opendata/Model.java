package budgetexplorer.write.opendata;

import budgetexplorer.model.MoneyUnit;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// The main table in the words of version 0.3 of the Fiscal Data Package: what is measured, and by what it is told apart.
record Model(MoneyUnit unit, String currency) {
    private static final String RESOURCE = "expenditure";

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("model");
        json.writeObjectPropertyStart("measures");
        json.writeObjectPropertyStart("amount");
        source(json, "amount");
        json.writeStringProperty("currency", currency);
        json.writeNumberProperty("factor", unit.fen() / MoneyUnit.YUAN.fen());
        json.writeStringProperty("direction", RESOURCE);
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectPropertyStart("dimensions");
        dimension(json, "fiscal_year", "datetime", "", List.of("year"));
        dimension(json, "administration", "classification", "administrative", List.of("department_code", "department",
                "unit_code", "unit"));
        dimension(json, "function", "classification", "functional", List.of("category_code", "category",
                "section_code", "section", "item_code", "item"));
        dimension(json, "component", "classification", "", List.of("component_code", "component"));
        dimension(json, "stage", "other", "", List.of("stage_code", "stage", "revision"));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, String field) {
        json.writeStringProperty("source", field);
        json.writeStringProperty("resource", RESOURCE);
    }

    /// @param fields those whose names end with `_code` are named by the field after them
    private static void dimension(JsonGenerator json, String name, String type, String classification,
            List<String> fields) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("dimensionType", type);
        if (!classification.isEmpty()) {
            json.writeStringProperty("classificationType", classification);
        }
        json.writeObjectPropertyStart("attributes");
        for (String field : fields) {
            json.writeObjectPropertyStart(field);
            source(json, field);
            if (fields.contains(field + "_code")) {
                json.writeStringProperty("labelfor", field + "_code");
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        List<String> codes = fields.stream().filter(field -> !fields.contains(field + "_code")).toList();
        Descriptor.strings(json, "primaryKey", codes);
        json.writeEndObject();
    }
}
