package budgetexplorer.write.office;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/// What a file says of itself: what it is and which program wrote it, and nothing of who made it when and where.
public final class Properties {
    private Properties() {}

    /// Sets them.
    ///
    /// @param program its name
    public static void describe(POIXMLProperties properties, String title, String program) {
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator(program);
        try {
            properties.getCoreProperties().setCreated("");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        properties.getExtendedProperties().setApplication(program);
    }
}
