package budgetexplorer.read.xlsx;

import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.NumberFormat;
import budgetexplorer.read.parts.XmlStreams;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// How many decimals each cell style shows. Only this much of `styles.xml` is read: POI's own table of styles parses the
/// whole document, which takes longer than all sheets together.
final class NumberFormats {
    /// Built-in formats (ECMA-376 part 1, 18.8.30) that fix the number of decimals.
    private static final Map<Integer, Integer> BUILT_IN = Map.of(1, 0, 2, 2, 3, 0, 4, 2, 37, 0, 38, 0, 39, 2, 40, 2);

    /// Of a workbook without styles.
    static final NumberFormats NONE = new NumberFormats(List.of());

    private final List<Integer> decimalsOfStyle;

    private NumberFormats(List<Integer> decimalsOfStyle) {
        this.decimalsOfStyle = decimalsOfStyle;
    }

    static NumberFormats read(InputStream styles) throws XMLStreamException {
        XMLStreamReader xml = XmlStreams.open(styles);
        Map<Integer, Integer> decimals = new HashMap<>(BUILT_IN);
        List<Integer> decimalsOfStyle = new ArrayList<>();
        boolean inCellFormats = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> decimals.put(intAttribute(xml, "numFmtId"),
                            NumberFormat.decimals(xml.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> inCellFormats = true;
                    case "xf" -> {
                        if (inCellFormats) {
                            decimalsOfStyle
                                    .add(decimals.getOrDefault(intAttribute(xml, "numFmtId"), GridCell.AS_NEEDED));
                        }
                    }
                    default -> {
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inCellFormats = false;
            }
        }
        return new NumberFormats(decimalsOfStyle);
    }

    /// The decimals that a style shows, or [GridCell#AS_NEEDED].
    int decimals(int style) {
        return style < decimalsOfStyle.size() ? decimalsOfStyle.get(style) : GridCell.AS_NEEDED;
    }

    private static int intAttribute(XMLStreamReader xml, String name) {
        return Integer.parseInt(xml.getAttributeValue(null, name));
    }
}
