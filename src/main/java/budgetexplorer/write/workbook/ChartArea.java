package budgetexplorer.write.workbook;

import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Where the charts of a sheet stand, in pixels: one across it, or several small ones side by side.
///
/// @param longNames whether the names along the charts take much room
record ChartArea(List<Plot> plots, boolean longNames) {
    static final int WIDTH = 990;
    /// A row of cells without a height of its own.
    static final double ROW_POINTS = 16.5;
    private static final int ROW = 22;

    private static final int ABREAST = 3;
    private static final int ABREAST_IF_LONG = 2;
    private static final int AROUND = 130;
    private static final int LEAST = 360;
    private static final int UPRIGHT = 560;
    private static final int STACK = 28;
    private static final int BAR = 11;
    private static final int BAR_OF_MANY = 5;
    private static final int MANY = 6;
    private static final int BETWEEN_GROUPS = 12;
    private static final int SMALL_AROUND = 60;
    private static final int SMALL_BAR = 25;

    /// Text is larger in charts so high that they are made smaller to be printed on one page.
    private static final double LETTERS = 9;
    private static final double SMALL_LETTERS = 8;
    private static final double HEIGHT_OF_LETTERS = 1250;
    private static final double LARGEST = 14;

    /// How high all charts are together.
    int height() {
        return isSmall() ? Math.ceilDiv(plots.size(), abreast()) * smallHeight() : height(plots.getFirst());
    }

    int rows() {
        return Math.ceilDiv(height(), ROW) + 1;
    }

    double letters() {
        return isSmall() ? SMALL_LETTERS : Math.clamp(LETTERS * height() / HEIGHT_OF_LETTERS, LETTERS, LARGEST);
    }

    private static int height(Plot plot) {
        return switch (plot.kind()) {
            case LINES, POINTS -> UPRIGHT;
            case WATERFALL -> plot.isLying() ? stacked(plot) : UPRIGHT;
            case STACKED_BARS, SHARE_BARS -> stacked(plot);
            case BARS -> {
                int series = plot.series().size();
                int group = Math.max(STACK, series * (series > MANY ? BAR_OF_MANY : BAR) + BETWEEN_GROUPS);
                yield Math.max(LEAST, AROUND + plot.categories() * group);
            }
        };
    }

    private static int stacked(Plot plot) {
        return Math.max(LEAST, AROUND + plot.categories() * STACK);
    }

    private boolean isSmall() {
        return plots.getFirst().small();
    }

    private int abreast() {
        return longNames ? ABREAST_IF_LONG : ABREAST;
    }

    private int smallHeight() {
        return SMALL_AROUND + plots.getFirst().categories() * SMALL_BAR;
    }

    /// Where a chart stands in a sheet whose columns have their widths.
    XSSFClientAnchor place(int index, XSSFSheet sheet) {
        int width = isSmall() ? WIDTH / abreast() : WIDTH;
        int high = isSmall() ? smallHeight() : height();
        int x = isSmall() ? index % abreast() * width : 0;
        int y = isSmall() ? index / abreast() * high : 0;
        Corner from = corner(sheet, x, y);
        Corner to = corner(sheet, x + width, y + high);
        return new XSSFClientAnchor(from.dx(), from.dy(), to.dx(), to.dy(), from.column(), from.row(), to.column(),
                to.row());
    }

    /// The last column that charts reach into.
    static int lastColumn(XSSFSheet sheet) {
        return corner(sheet, WIDTH - 1, 0).column();
    }

    /// A point in a cell; what is left inside it is in units of 1/914400 inch.
    private record Corner(int column, int dx, int row, int dy) {}

    private static Corner corner(XSSFSheet sheet, int x, int y) {
        int column = 0;
        double left = 0;
        while (left + sheet.getColumnWidthInPixels(column) <= x) {
            left += sheet.getColumnWidthInPixels(column);
            column++;
        }
        return new Corner(column, (int) ((x - left) * Units.EMU_PER_PIXEL), y / ROW, y % ROW * Units.EMU_PER_PIXEL);
    }
}
