package budgetexplorer.model.page;

import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.model.handout.Section;
import java.util.ArrayList;
import java.util.List;

/// Words in lines, one below the other.
///
/// @param lines what to write, each at its height
/// @param scale how large they are painted
record Prose(List<Line> lines, double scale) {
    /// How large words are printed: 13 pixels become 9 points.
    static final double SCALE = 12.0 / 13;

    /// For what is said beside: 12 pixels become 7.5 points.
    static final double SMALL_SCALE = 10.0 / 12;

    /// What is longer is hard to read.
    private static final double MOST_WIDTH = 860;

    /// What parts the words at the left from those at the right.
    private static final double BETWEEN_EDGES = 24;

    /// @param left how far from the left edge it begins
    record Line(String text, TextStyle style, Ink ink, double above, double left) {
        Line(String text, TextStyle style, Ink ink, double above) {
            this(text, style, ink, above, 0);
        }

        double height() {
            return above + style.lineHeight();
        }
    }

    /// A heading.
    static Prose heading(String text, Wrapping wrapping, double width) {
        return new Prose(wrapping.sentence(text, TextStyle.HEADING, width / SCALE).stream()
                .map(line -> new Line(line, TextStyle.HEADING, Ink.Role.TEXT, 0)).toList(), SCALE);
    }

    /// Paragraphs to be read.
    static Prose paragraphs(List<String> texts, Wrapping wrapping, double width) {
        return of(texts, TextStyle.PLAIN, Ink.Role.TEXT, wrapping, Math.min(width, MOST_WIDTH) / SCALE, SCALE, 6);
    }

    /// What an official form says above its table: at both edges on one line, or one below the other where there is no
    /// room.
    static Prose form(Section.Form form, Wrapping wrapping, double width) {
        double room = width / SCALE;
        double right = room - wrapping.width(form.right(), TextStyle.PLAIN);
        boolean isTight = wrapping.width(form.left(), TextStyle.PLAIN) > right - BETWEEN_EDGES;
        List<Line> lines = new ArrayList<>();
        wrapping.lines(form.left(), TextStyle.PLAIN, room)
                .forEach(line -> lines.add(new Line(line, TextStyle.PLAIN, Ink.Role.TEXT, 0)));
        lines.add(new Line(form.right(), TextStyle.PLAIN, Ink.Role.TEXT,
                isTight ? 0 : -TextStyle.PLAIN.lineHeight(), Math.max(0, right)));
        return new Prose(lines, SCALE);
    }

    /// Paragraphs at the right edge, one below the other.
    static Prose signature(List<String> texts, Wrapping wrapping, double width) {
        Prose plain = paragraphs(texts, wrapping, width);
        return new Prose(plain.lines.stream().map(line -> new Line(line.text, line.style, line.ink, line.above,
                Math.max(0, width / SCALE - wrapping.width(line.text, line.style)))).toList(), SCALE);
    }

    /// What stands below tables and charts.
    static Prose notes(List<String> texts, Wrapping wrapping, double width) {
        return of(texts, TextStyle.SMALL, Ink.Role.MUTED, wrapping, Math.min(width, MOST_WIDTH) / SMALL_SCALE,
                SMALL_SCALE, 2);
    }

    private static Prose of(List<String> texts, TextStyle style, Ink ink, Wrapping wrapping, double width, double scale,
            double between) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            double above = lines.isEmpty() ? 0 : between;
            for (String line : wrapping.lines(text, style, width)) {
                lines.add(new Line(line, style, ink, above));
                above = 0;
            }
        }
        return new Prose(List.copyOf(lines), scale);
    }

    /// As painted.
    double height() {
        return lines.stream().mapToDouble(Line::height).sum() * scale;
    }

    /// Writes the lines, going on on further pages.
    void place(Sheets sheets, Wrapping wrapping) {
        for (Line line : lines) {
            if (line.height() * scale > sheets.room()) {
                sheets.nextPage();
            }
            sheets.place(line.text().isEmpty() ? List.of() : List.of(shape(line, wrapping)), scale, line.height());
        }
    }

    private static Shape shape(Line line, Wrapping wrapping) {
        return new Shape.Words(line.text(), new Area(line.left(), line.above(),
                wrapping.width(line.text(), line.style()), line.style().lineHeight()), line.style(), line.ink(),
                Shape.NO_MARK);
    }
}
