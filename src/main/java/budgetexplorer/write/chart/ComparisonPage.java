package budgetexplorer.write.chart;

import budgetexplorer.base.Colour;

import java.util.List;
import java.util.Optional;

/// A comparison ready to be drawn: every word and number as text, every length as a share.
///
/// @param heading   what the picture shows, in a sentence
/// @param warnings  what a reader must know to read it rightly
/// @param legend    what the colours stand for
/// @param note      about all numbers, below the picture
/// @param table     amounts and bars by code
/// @param structure what each whole consists of
public record ComparisonPage(String heading, List<String> warnings, List<Legend> legend, String note, Table table,
        Structure structure) {
    public ComparisonPage {
        warnings = List.copyOf(warnings);
        legend = List.copyOf(legend);
    }

    /// What a colour stands for.
    public record Legend(Colour colour, String text) {}

    /// @param header of all columns, that of the bars last
    /// @param total  the last row, which has no bars
    public record Table(List<String> header, List<Row> rows, List<String> total) {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            total = List.copyOf(total);
        }
    }

    /// @param cells the name, then for each budget its amount and its share
    /// @param bars  one for each budget; empty where it has no such code
    public record Row(List<String> cells, List<Optional<Bar>> bars) {
        public Row {
            cells = List.copyOf(cells);
            bars = List.copyOf(bars);
        }
    }

    /// @param share of the whole width, 0 to 1
    public record Bar(double share, Colour colour) {}

    /// @param wholes one bar a budget
    public record Structure(String title, List<Whole> wholes) {
        public Structure {
            wholes = List.copyOf(wholes);
        }
    }

    /// A whole and its parts, which together are as long as the bar.
    public record Whole(String name, List<Part> parts) {
        public Whole {
            parts = List.copyOf(parts);
        }
    }

    /// A part of a whole.
    ///
    /// @param text stands in the part where it has room, else behind the bar
    public record Part(Bar bar, String text) {}
}
