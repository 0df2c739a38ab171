package budgetexplorer.write.page;

import budgetexplorer.model.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a page as SVG of the paper's size, with words as words and the font in it. Thread-safe.
public final class SvgPage {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FAMILY = "Noto Sans SC";
    private static final double MILLIMETRES_PER_UNIT = 25.4 / 96;

    private SvgPage() {}

    /// Writes a file.
    ///
    /// @throws IOException if it cannot be written
    public static void write(Page page, DocumentWords words, boolean greyscale, OutputStream target)
            throws IOException {
        PageFonts fonts = PageFonts.of(List.of(page));
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            begin(page, words, writer);
            style(fonts, writer);
            for (Page.Layer layer : page.layers()) {
                new SvgLayer(writer, fonts, new PaperInk(greyscale)).write(layer);
            }
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void begin(Page page, DocumentWords words, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement("svg");
        writer.writeDefaultNamespace(NAMESPACE);
        writer.writeAttribute("xml:lang", words.language().toLanguageTag());
        writer.writeAttribute("width", SvgLayer.number(page.width() * MILLIMETRES_PER_UNIT) + "mm");
        writer.writeAttribute("height", SvgLayer.number(page.height() * MILLIMETRES_PER_UNIT) + "mm");
        writer.writeAttribute("viewBox",
                "0 0 " + SvgLayer.number(page.width()) + " " + SvgLayer.number(page.height()));
        writer.writeStartElement("title");
        writer.writeCharacters(words.title());
        writer.writeEndElement();
    }

    private static void style(PageFonts fonts, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement("style");
        writer.writeCharacters(face(fonts.regular(), 400) + face(fonts.bold(), 700)
                + "text{font-family:'" + FAMILY + "',sans-serif;font-kerning:none;white-space:pre}");
        writer.writeEndElement();
        writer.writeEmptyElement("rect");
        writer.writeAttribute("width", "100%");
        writer.writeAttribute("height", "100%");
        writer.writeAttribute("fill", "#ffffff");
    }

    private static String face(FontSubset font, int weight) {
        return "@font-face{font-family:'" + FAMILY + "';font-weight:" + weight + ";src:url(data:font/ttf;base64,"
                + font.base64() + ")}";
    }
}
