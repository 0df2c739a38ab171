package budgetexplorer.service.chart;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.service.file.FilesBeside;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.write.chart.PngChart;
import java.nio.file.Path;

/// Makes pictures of charts: on white, with the sentence above and the notes below, twice as fine as on screen.
/// Thread-safe.
public final class SaveChart {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 560;
    private static final double SCALE = 2;

    private final AmountFormat format;

    /// @param format whose unit the pictures use
    public SaveChart(AmountFormat format) {
        this.format = format;
    }

    /// Writes a PNG.
    ///
    /// @throws ProblemException if the file cannot be written, or is there already and must not be replaced
    public void write(Chart chart, Path file, Overwrite overwrite) throws ProblemException {
        try (var files = new FilesBeside(overwrite)) {
            files.write(file, target -> target.write(PngChart.bytes(chart, new AmountFormat(format.unit()),
                    new PngChart.Size(WIDTH, HEIGHT, SCALE))));
            files.move();
        }
    }

    /// The same in memory, as large as on screen.
    public byte[] picture(Chart chart) {
        return PngChart.bytes(chart, new AmountFormat(format.unit()), new PngChart.Size(WIDTH, HEIGHT, 1));
    }
}
