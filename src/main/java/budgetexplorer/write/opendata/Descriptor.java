package budgetexplorer.write.opendata;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.write.opendata.Resource.Direction;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What describes a package: `datapackage.json`. Its words are those of the Fiscal Data Package 1.0rc1, whose columns say
/// what they mean by the budget taxonomy, and of the Tabular Data Package below it; a `model` says the same in the words of
/// version 0.3, which the published schemas ask for. It says nothing that the program does not know: no licence, no time,
/// no path.
///
/// @param sources the names of the files that the budgets came from
record Descriptor(String name, String title, MoneyUnit unit, List<Resource> resources, List<String> sources) {
    private static final String TAXONOMY = "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json";
    private static final String CURRENCY = "CNY";

    String json() {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("profile", "tabular-data-package");
            json.writeStringProperty("name", name);
            json.writeStringProperty("title", title);
            json.writeStringProperty("description",
                    "金额单位：" + unit.label() + "。以 = + - @ 或制表符开头的文字前有一个撇号，使表格程序不把它当作公式。");
            strings(json, "keywords", List.of("fiscal-data-package", "budget", "部门预算"));
            strings(json, "columnTypes", List.of(TAXONOMY));
            sources(json);
            json.writeArrayPropertyStart("resources");
            resources.forEach(resource -> resource(json, resource));
            json.writeEndArray();
            new Model(unit, CURRENCY).write(json);
            json.writeEndObject();
        }
        return text + "\n";
    }

    private void sources(JsonGenerator json) {
        json.writeArrayPropertyStart("sources");
        for (String source : sources) {
            json.writeStartObject();
            json.writeStringProperty("title", source);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void resource(JsonGenerator json, Resource resource) {
        json.writeStartObject();
        json.writeStringProperty("profile", "tabular-data-resource");
        json.writeStringProperty("name", resource.name());
        json.writeStringProperty("title", resource.title());
        json.writeStringProperty("path", resource.path());
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        dialect(json);
        schema(json, resource);
        json.writeEndObject();
    }

    private static void dialect(JsonGenerator json) {
        json.writeObjectPropertyStart("dialect");
        json.writeStringProperty("delimiter", ",");
        json.writeStringProperty("lineTerminator", "\r\n");
        json.writeStringProperty("quoteChar", "\"");
        json.writeBooleanProperty("doubleQuote", true);
        json.writeBooleanProperty("header", true);
        json.writeEndObject();
    }

    private static void schema(JsonGenerator json, Resource resource) {
        json.writeObjectPropertyStart("schema");
        json.writeArrayPropertyStart("fields");
        resource.fields().forEach(field -> field(json, field));
        json.writeEndArray();
        resource.direction().ifPresent(direction -> extraFields(json, direction));
        strings(json, "missingValues", List.of(""));
        if (!resource.primaryKey().isEmpty()) {
            strings(json, "primaryKey", resource.primaryKey());
        }
        boolean refers = resource.fields().stream().anyMatch(field -> field.name().equals(Keys.BUDGET));
        if (refers && !resource.name().equals(BudgetList.NAME)) {
            foreignKey(json);
        }
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, PackageField field) {
        json.writeStartObject();
        json.writeStringProperty("name", field.name());
        json.writeStringProperty("title", field.title());
        json.writeStringProperty("type", field.type().label());
        field.columnType().ifPresent(meaning -> json.writeStringProperty("columnType", meaning));
        if (field.required()) {
            json.writeObjectPropertyStart("constraints");
            json.writeBooleanProperty("required", true);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /// What is the same for all rows and therefore no column.
    private static void extraFields(JsonGenerator json, Direction direction) {
        json.writeArrayPropertyStart("extraFields");
        constant(json, "currency", "value-currency:code", CURRENCY);
        constant(json, "direction", "direction", direction.name().toLowerCase(Locale.ROOT));
        json.writeEndArray();
    }

    private static void constant(JsonGenerator json, String name, String meaning, String value) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("type", "string");
        json.writeStringProperty("columnType", meaning);
        json.writeStringProperty("constant", value);
        json.writeEndObject();
    }

    private static void foreignKey(JsonGenerator json) {
        json.writeArrayPropertyStart("foreignKeys");
        json.writeStartObject();
        strings(json, "fields", List.of(Keys.BUDGET));
        json.writeObjectPropertyStart("reference");
        json.writeStringProperty("resource", BudgetList.NAME);
        strings(json, "fields", List.of(Keys.BUDGET));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
