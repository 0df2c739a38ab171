package budgetexplorer.drawn;

import java.util.List;
import java.util.stream.DoubleStream;

/// How large a table is drawn: its columns as wide as their words, but not too wide, and all within the page.
///
/// @param widths of the columns
/// @param size   of the letters
public record TablePlan(double[] widths, double size) {
    static final double PADDING = 3;

    /// @param room the page's width
    static TablePlan of(DrawnTable table, TableStyle style, double room, DrawnPdf pdf) {
        double[] least = new double[table.columns()];
        double[] wanted = new double[table.columns()];
        for (int column = 0; column < table.columns(); column++) {
            least[column] = 2 * style.size();
            for (DrawnCell cell : table.cells()) {
                if (cell.column() == column && cell.lastColumn() == column) {
                    least[column] = Math.max(least[column], widest(cell.text().lines()
                            .flatMap(line -> Wrapped.pieces(line).stream()).toList(), style, pdf));
                    wanted[column] = Math.max(wanted[column], widest(cell.text().lines().toList(), style, pdf));
                }
            }
            least[column] += 2 * PADDING + 1;
            wanted[column] = Math.max(least[column], Math.min(wanted[column], style.widest() * style.size())
                    + 2 * PADDING + 1);
        }
        return within(room, least, wanted, style.size());
    }

    private static double widest(List<String> texts, TableStyle style, DrawnPdf pdf) {
        return texts.stream().mapToDouble(text -> pdf.width(text, style.size())).max().orElse(0);
    }

    private static TablePlan within(double room, double[] least, double[] wanted, double size) {
        double all = DoubleStream.of(wanted).sum();
        double few = DoubleStream.of(least).sum();
        if (all <= room) {
            return new TablePlan(wanted, size);
        }
        if (few > room) {
            double beside = 2 * PADDING + 1; // which letters do not share
            double scale = (room - least.length * beside) / (few - least.length * beside);
            return new TablePlan(DoubleStream.of(least).map(width -> (width - beside) * scale + beside).toArray(),
                    size * scale);
        }
        double share = (room - few) / (all - few);
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = least[i] + share * (wanted[i] - least[i]);
        }
        return new TablePlan(widths, size);
    }

    double left(int column) {
        return DoubleStream.of(widths).limit(column).sum();
    }

    double width() {
        return DoubleStream.of(widths).sum();
    }
}
