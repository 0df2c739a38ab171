package budgetexplorer.drawn;

import java.io.IOException;

/// How the edges of cells are drawn.
public enum Borders {
    LINES {
        @Override
        void edge(DrawnPage page, double x, double y, double otherX, double otherY) throws IOException {
            page.line(x, y, otherX, otherY, THIN);
        }
    },
    /// Thin filled rectangles.
    BARS {
        @Override
        void edge(DrawnPage page, double x, double y, double otherX, double otherY) throws IOException {
            page.bar(x - THIN / 2, y - THIN / 2, otherX - x + THIN, otherY - y + THIN);
        }
    },
    /// A rectangle around each cell.
    BOXES {
        @Override
        void cell(DrawnPage page, double x, double y, double otherX, double otherY, boolean open) throws IOException {
            page.box(x, y, otherX - x, otherY - y);
        }
    },
    /// Two lines beside each other.
    DOUBLE_LINES {
        @Override
        void edge(DrawnPage page, double x, double y, double otherX, double otherY) throws IOException {
            boolean upright = x == otherX;
            for (double off : new double[]{-APART / 2, APART / 2}) {
                page.line(upright ? x + off : x, upright ? y : y + off, upright ? x + off : otherX,
                        upright ? otherY : y + off, HAIR);
            }
        }
    },
    /// Only above and below rows.
    ROWS_ONLY {
        @Override
        void edge(DrawnPage page, double x, double y, double otherX, double otherY) throws IOException {
            if (x != otherX) {
                page.line(x, y, otherX, otherY, THIN);
            }
        }
    },
    NONE {
        @Override
        void cell(DrawnPage page, double x, double y, double otherX, double otherY, boolean open) {}
    };

    private static final double THIN = 0.5;
    private static final double HAIR = 0.25;
    private static final double APART = 1.2;

    void edge(DrawnPage page, double x, double y, double otherX, double otherY) throws IOException {}

    /// @param open whether its lower edge is left out, as it goes on on the next page
    void cell(DrawnPage page, double x, double y, double otherX, double otherY, boolean open) throws IOException {
        edge(page, x, y, otherX, y);
        edge(page, x, y, x, otherY);
        edge(page, otherX, y, otherX, otherY);
        if (!open) {
            edge(page, x, otherY, otherX, otherY);
        }
    }
}
