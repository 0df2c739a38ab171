package budgetexplorer.model.page;

import budgetexplorer.model.chart.Shape;
import java.util.List;

/// A sheet of paper with what is on it. Lengths are in 1/96 inch, from the top left corner.
public record Page(double width, double height, List<Layer> layers) {
    public Page {
        layers = List.copyOf(layers);
    }

    /// Shapes of one size.
    ///
    /// @param x     where the shapes' origin lies on the page
    /// @param y     likewise
    /// @param scale how large the shapes are painted: 1 as they are
    public record Layer(double x, double y, double scale, List<Shape> shapes) {
        public Layer {
            shapes = List.copyOf(shapes);
        }
    }
}
