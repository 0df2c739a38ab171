package budgetexplorer.service.about;

import budgetexplorer.service.about.Component.Licence;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads what the program wants to know of a list in CycloneDX's JSON; all else in it is passed over.
final class SbomReader {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<String>> uses = new HashMap<>();

    /// What a list says.
    ///
    /// @param uses what each component uses, by reference
    record Listed(List<Entry> entries, Map<String, List<String>> uses) {}

    /// A component as it is listed.
    record Entry(String reference, String name, String version, List<Licence> licences) {}

    Listed read(InputStream json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "components" -> eachOf(parser, this::entry);
                    case "dependencies" -> eachOf(parser, this::use);
                    default -> parser.skipChildren();
                }
            }
            return new Listed(entries, uses);
        }
    }

    /// Something that stands in an array.
    @FunctionalInterface
    private interface Element {
        void read(JsonParser parser);
    }

    /// @param parser at the beginning of an array; then at its end
    private static void eachOf(JsonParser parser, Element element) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read(parser);
        }
    }

    private void entry(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        List<Licence> licences = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("licenses")) {
                eachOf(parser, each -> licences.add(licence(each)));
            } else {
                text(parser, name, texts);
            }
        }
        entries.add(new Entry(texts.getOrDefault("bom-ref", ""), texts.getOrDefault("name", ""),
                texts.getOrDefault("version", ""), licences));
    }

    /// Either `{"license": {"id" or "name", "url"}}` or `{"expression"}`.
    private static Licence licence(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT && name.equals("license")) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String inner = parser.currentName();
                    parser.nextToken();
                    text(parser, inner, texts);
                }
            } else {
                text(parser, name, texts);
            }
        }
        return new Licence(texts.getOrDefault("id", texts.getOrDefault("name", texts.getOrDefault("expression", ""))),
                texts.getOrDefault("url", ""));
    }

    private void use(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        List<String> used = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("dependsOn")) {
                eachOf(parser, each -> used.add(each.getString()));
            } else {
                text(parser, name, texts);
            }
        }
        uses.put(texts.getOrDefault("ref", ""), used);
    }

    private static void text(JsonParser parser, String name, Map<String, String> texts) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            texts.put(name, parser.getString());
        } else {
            parser.skipChildren();
        }
    }
}
