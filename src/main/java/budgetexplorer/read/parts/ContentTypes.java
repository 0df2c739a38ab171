package budgetexplorer.read.parts;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What each part of a document is, as the document lists it: by the part's name, or else by how the name ends. Capitals do
/// not count.
record ContentTypes(Map<String, String> byName, Map<String, String> byEnding) {
    static ContentTypes read(InputStream stream) throws XMLStreamException {
        var types = new ContentTypes(new HashMap<>(), new HashMap<>());
        XMLStreamReader xml = XmlStreams.open(stream);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Override" -> put(types.byName, xml, "PartName");
                    case "Default" -> put(types.byEnding, xml, "Extension");
                    default -> {
                    }
                }
            }
        }
        return types;
    }

    private static void put(Map<String, String> types, XMLStreamReader xml, String key) {
        types.put(Objects.requireNonNullElse(xml.getAttributeValue(null, key), "").toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(xml.getAttributeValue(null, "ContentType"), ""));
    }

    /// The type of a part; empty if the document does not say it.
    String of(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        String type = byName.get("/" + name);
        return type != null ? type : byEnding.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }
}
