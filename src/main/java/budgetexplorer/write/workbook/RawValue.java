package budgetexplorer.write.workbook;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/// Values of elements whose types POI's small set of schemas lacks, so that its own setters fail.
final class RawValue {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final QName VALUE = new QName("val");

    private RawValue() {}

    /// Makes an axis write every name, however close they are.
    static void nameEvery(XmlObject axis) {
        try (XmlCursor cursor = axis.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(CHART, "tickLblSkip"));
            cursor.insertAttributeWithValue(VALUE, "1");
        }
    }

    static void set(XmlObject element, int value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(VALUE, String.valueOf(value));
        }
    }
}
