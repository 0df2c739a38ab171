package budgetexplorer.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A data package that is read as what describes it says.
record OpenPackage(Path folder, JsonNode descriptor) {
    static OpenPackage in(Path folder) throws IOException {
        return new OpenPackage(folder,
                new ObjectMapper().readTree(Files.readString(folder.resolve("datapackage.json"))));
    }

    /// The names of its tables.
    List<String> resources() {
        return texts(descriptor.get("resources").valueStream().map(resource -> resource.get("name")));
    }

    List<Map<String, String>> rows(String resource) {
        Path file = folder.resolve(resource(resource).get("path").asString());
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            return records.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The columns are those described, each value is of its type and is there where one has to be, rows are unique by
    /// their key, and what refers to another table finds it.
    void assertKept(String resource) {
        JsonNode schema = resource(resource).get("schema");
        List<Map<String, String>> rows = rows(resource);
        assertThat(resource(resource).get("path").asString()).matches("[a-z0-9-]+\\.csv");
        for (Map<String, String> row : rows) {
            assertThat(row.keySet()).containsExactlyElementsOf(texts(fields(schema).map(field -> field.get("name"))));
            fields(schema).forEach(field -> assertValue(resource, field, row));
        }
        List<String> key = texts(schema.get("primaryKey").valueStream());
        assertThat(rows.stream().map(row -> key.stream().map(row::get).toList())).as(resource).doesNotHaveDuplicates();
        if (schema.has("foreignKeys")) {
            JsonNode reference = schema.at("/foreignKeys/0");
            String field = reference.at("/fields/0").asString();
            assertThat(rows(reference.at("/reference/resource").asString()).stream()
                    .map(row -> row.get(reference.at("/reference/fields/0").asString())).toList())
                    .containsAll(rows.stream().map(row -> row.get(field)).toList());
        }
    }

    private static void assertValue(String resource, JsonNode field, Map<String, String> row) {
        String name = field.get("name").asString();
        String value = row.get(name);
        if (value.isEmpty()) {
            assertThat(field.at("/constraints/required").asBoolean(false)).as("%s %s", resource, name).isFalse();
            return;
        }
        switch (field.get("type").asString()) {
            case "integer" -> assertThat(Integer.parseInt(value)).isNotNegative();
            case "number" -> assertThat(new BigDecimal(value)).isNotNull();
            default -> assertThat("=+-@\t\r".indexOf(value.charAt(0))).as(value).isNegative();
        }
    }

    private JsonNode resource(String name) {
        return descriptor.get("resources").valueStream()
                .filter(resource -> resource.get("name").asString().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> fields(JsonNode schema) {
        return schema.get("fields").valueStream();
    }

    private static List<String> texts(Stream<JsonNode> nodes) {
        return nodes.map(JsonNode::asString).toList();
    }
}
