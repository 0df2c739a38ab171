package budgetexplorer.write.page;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.model.page.Page;
import budgetexplorer.write.chart.Outlines;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a layer's shapes into an SVG.
record SvgLayer(XMLStreamWriter writer, PageFonts fonts, PaperInk inks) {
    private static final int DECIMALS = 3;

    void write(Page.Layer layer) throws XMLStreamException {
        writer.writeStartElement("g");
        writer.writeAttribute("transform", "translate(" + number(layer.x()) + " " + number(layer.y()) + ") scale("
                + BigDecimal.valueOf(layer.scale()).setScale(6, RoundingMode.HALF_EVEN) + ")");
        for (Shape shape : layer.shapes()) {
            write(shape);
        }
        writer.writeEndElement();
    }

    private void write(Shape shape) throws XMLStreamException {
        switch (shape) {
            case Shape.Box box when box.hollow() -> {
                path(Outlines.of(box), box.ink(), Outlines.HOLLOW);
                edge(box.ink(), Outlines.EDGE);
            }
            case Shape.Box box -> path(Outlines.of(box), box.ink(), 1);
            case Shape.Ribbon ribbon -> path(Outlines.of(ribbon), ribbon.ink(), Outlines.PALE);
            case Shape.Line line -> line(line);
            case Shape.Dot dot -> {
                path(Outlines.of(dot), dot.hollow() ? Ink.Role.GROUND : dot.ink(), 1);
                edge(dot.ink(), Outlines.RING);
            }
            case Shape.Words words -> words(words);
            case Shape.Target _ -> {
            }
        }
    }

    private void line(Shape.Line line) throws XMLStreamException {
        writer.writeEmptyElement("line");
        attribute("x1", line.x1());
        attribute("y1", line.y1());
        attribute("x2", line.x2());
        attribute("y2", line.y2());
        edge(line.ink(), line.width());
        if (line.dashed()) {
            attribute("stroke-dasharray", Outlines.DASH);
        }
    }

    private void words(Shape.Words words) throws XMLStreamException {
        double size = words.style().size();
        writer.writeStartElement("text");
        attribute("x", words.area().x());
        attribute("y", words.area().centreY() + size * TextStyle.HALF_CAP_HEIGHT);
        attribute("font-size", size);
        if (words.style().bold()) {
            writer.writeAttribute("font-weight", "700");
        }
        writer.writeAttribute("fill", colour(words.ink()));
        writer.writeCharacters(fonts.of(words.style()).drawable(words.text()));
        writer.writeEndElement();
    }

    private void path(java.awt.Shape outline, Ink ink, double part) throws XMLStreamException {
        writer.writeEmptyElement("path");
        writer.writeAttribute("d", path(outline.getPathIterator(null)));
        writer.writeAttribute("fill", colour(ink));
        if (part < 1) {
            attribute("fill-opacity", part);
        }
    }

    private void edge(Ink ink, double width) throws XMLStreamException {
        writer.writeAttribute("stroke", colour(ink));
        attribute("stroke-width", width);
    }

    private static String path(PathIterator path) {
        var words = new StringBuilder();
        var at = new double[6];
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            int numbers = switch (segment) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_CUBICTO -> 6;
                case PathIterator.SEG_CLOSE -> 0;
                default -> throw new IllegalStateException("outlines have no such segment");
            };
            words.append("MLQCZ".charAt(segment));
            for (int i = 0; i < numbers; i++) {
                words.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return words.toString();
    }

    private String colour(Ink ink) {
        Colour colour = inks.of(ink);
        return "#%06x".formatted(colour.rgb() & 0xFFFFFF);
    }

    private void attribute(String name, double value) throws XMLStreamException {
        writer.writeAttribute(name, number(value));
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
