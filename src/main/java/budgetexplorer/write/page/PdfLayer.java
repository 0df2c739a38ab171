package budgetexplorer.write.page;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.write.chart.Outlines;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// Writes a layer's shapes into a page of a PDF.
record PdfLayer(PDPageContentStream stream, PdfPlace place, PdfFonts fonts, PaperInk inks) {
    void write(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> box(box);
                case Shape.Ribbon ribbon -> pale(Outlines.of(ribbon), ribbon.ink(), Outlines.PALE);
                case Shape.Line line -> line(line);
                case Shape.Dot dot -> dot(dot);
                case Shape.Words words -> words(words);
                case Shape.Target _ -> {
                }
            }
        }
    }

    private void box(Shape.Box box) throws IOException {
        if (box.hollow()) {
            pale(Outlines.of(box), box.ink(), Outlines.HOLLOW);
            draw(Outlines.of(box), box.ink(), Outlines.EDGE);
        } else {
            fill(Outlines.of(box), box.ink());
        }
    }

    private void dot(Shape.Dot dot) throws IOException {
        fill(Outlines.of(dot), dot.hollow() ? Ink.Role.GROUND : dot.ink());
        draw(Outlines.of(dot), dot.ink(), Outlines.RING);
    }

    private void line(Shape.Line line) throws IOException {
        stroke(line.ink(), line.width());
        float dash = place.length(Outlines.DASH);
        stream.setLineDashPattern(line.dashed() ? new float[]{dash, dash} : new float[0], 0);
        stream.moveTo(place.x(line.x1()), place.y(line.y1()));
        stream.lineTo(place.x(line.x2()), place.y(line.y2()));
        stream.stroke();
        stream.setLineDashPattern(new float[0], 0);
    }

    private void words(Shape.Words words) throws IOException {
        double size = words.style().size();
        fillWith(words.ink());
        stream.beginText();
        stream.setFont(fonts.of(words.style()), place.length(size));
        stream.newLineAtOffset(place.x(words.area().x()),
                place.y(words.area().centreY() + size * TextStyle.HALF_CAP_HEIGHT));
        stream.showText(fonts.subsets().of(words.style()).drawable(words.text()));
        stream.endText();
    }

    private void pale(java.awt.Shape outline, Ink ink, double part) throws IOException {
        stream.saveGraphicsState();
        var transparency = new PDExtendedGraphicsState();
        transparency.setNonStrokingAlphaConstant((float) part);
        stream.setGraphicsStateParameters(transparency);
        fill(outline, ink);
        stream.restoreGraphicsState();
    }

    private void fill(java.awt.Shape outline, Ink ink) throws IOException {
        fillWith(ink);
        path(outline.getPathIterator(null));
        stream.fill();
    }

    private void draw(java.awt.Shape outline, Ink ink, double width) throws IOException {
        stroke(ink, width);
        path(outline.getPathIterator(null));
        stream.stroke();
    }

    private void fillWith(Ink ink) throws IOException {
        Colour colour = inks.of(ink);
        if (inks.greyscale()) {
            stream.setNonStrokingColor((float) colour.red());
        } else {
            stream.setNonStrokingColor((float) colour.red(), (float) colour.green(), (float) colour.blue());
        }
    }

    private void stroke(Ink ink, double width) throws IOException {
        Colour colour = inks.of(ink);
        if (inks.greyscale()) {
            stream.setStrokingColor((float) colour.red());
        } else {
            stream.setStrokingColor((float) colour.red(), (float) colour.green(), (float) colour.blue());
        }
        stream.setLineWidth(place.length(width));
    }

    private void path(PathIterator path) throws IOException {
        var at = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(place.x(at[0]), place.y(at[1]));
                case PathIterator.SEG_LINETO -> stream.lineTo(place.x(at[0]), place.y(at[1]));
                case PathIterator.SEG_CUBICTO -> stream.curveTo(place.x(at[0]), place.y(at[1]), place.x(at[2]),
                        place.y(at[3]), place.x(at[4]), place.y(at[5]));
                case PathIterator.SEG_CLOSE -> stream.closePath();
                default -> throw new IllegalStateException("outlines have no such segment");
            }
        }
    }
}
