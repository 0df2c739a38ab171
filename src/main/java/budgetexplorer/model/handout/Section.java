package budgetexplorer.model.handout;

import budgetexplorer.model.chart.Chart;
import java.util.List;
import java.util.Optional;

/// A part of a handout.
public sealed interface Section {
    /// What it shows, in a sentence.
    String heading();

    /// A table.
    ///
    /// @param name    a few words, for the sheet of a workbook and the list of parts
    /// @param remarks what a reader must know first, each a sentence, right below the heading
    /// @param form    what an official form says above its table, which is ruled as forms are; empty for other tables
    /// @param columns the first `frozen` of which are repeated on every page beside the others
    /// @param notes   below the table
    record Table(String name, String heading, List<String> remarks, Optional<Form> form, List<Column> columns,
            int frozen, List<Row> rows, List<String> notes) implements Section {
        /// A table that is no official form.
        public Table(String name, String heading, List<String> remarks, List<Column> columns, int frozen,
                List<Row> rows, List<String> notes) {
            this(name, heading, remarks, Optional.empty(), columns, frozen, rows, notes);
        }

        public Table {
            remarks = List.copyOf(remarks);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("a row has " + row.cells().size() + " cells: " + row);
                }
            }
        }
    }

    /// What an official form says above its table.
    ///
    /// @param left  its number and whose it is
    /// @param right the year and the unit of money
    record Form(String left, String right) {}

    /// A chart, whose own heading and notes stand with it.
    record Picture(Chart chart) implements Section {
        @Override
        public String heading() {
            return chart.heading();
        }
    }

    /// Words.
    ///
    /// @param align how the paragraphs stand: on the right, such as the place for a signature, or on the left
    record Text(String heading, List<String> paragraphs, Align align) implements Section {
        public Text {
            paragraphs = List.copyOf(paragraphs);
        }

        /// Words that are read from the left.
        public Text(String heading, List<String> paragraphs) {
            this(heading, paragraphs, Align.LEFT);
        }
    }

    /// A column of a table.
    ///
    /// @param header its words from top to bottom; what neighbours share from the top is written once, above both
    /// @param blank  how it is to be filled in; empty where it is not
    record Column(List<String> header, Align align, Optional<Blank> blank) {
        public Column {
            header = List.copyOf(header);
        }

        /// A column that nobody fills in.
        public Column(List<String> header, Align align) {
            this(header, align, Optional.empty());
        }
    }

    /// Room for what readers fill in.
    ///
    /// @param room    how many digits wide at least
    /// @param choices the only words that are to be filled in, which a workbook offers; none for any
    record Blank(int room, List<String> choices) {
        public Blank {
            choices = List.copyOf(choices);
        }
    }

    /// How the cells of a column stand.
    enum Align {
        /// Words.
        LEFT,
        /// Numbers.
        RIGHT
    }

    /// A row of a table.
    ///
    /// @param strong whether it is a total
    /// @param indent how many levels it stands below the first
    record Row(List<Cell> cells, boolean strong, int indent) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
