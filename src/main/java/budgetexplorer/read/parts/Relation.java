package budgetexplorer.read.parts;

import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/// That one part of a document refers to another.
///
/// @param source the part that refers
/// @param type   ends in a word for what the other is: `…/relationships/worksheet`
/// @param target where the other stands, as seen from the first
public record Relation(String source, String id, String type, String target) {
    /// The relations that a part of its own lists.
    static List<Relation> read(InputStream list, String source) throws XMLStreamException {
        List<Relation> relations = new ArrayList<>();
        XMLStreamReader xml = XmlStreams.open(list);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                relations.add(new Relation(source, attribute(xml, "Id"), attribute(xml, "Type"),
                        attribute(xml, "Target")));
            }
        }
        return relations;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    /// Whether the other part is of a kind, such as `worksheet`.
    public boolean isTo(String kind) {
        return type.endsWith("/" + kind);
    }

    /// The name of the other part.
    ///
    /// @throws IllegalArgumentException if there can be none of that name
    public String part() {
        String path = URI.create("/" + source).resolve(PackagingURIHelper.getURIFromPath(target)).getRawPath();
        return path.substring(1);
    }
}
