package budgetexplorer.write.page;

/// Where a layer's shapes stand in a PDF, which measures in points from the bottom.
///
/// @param left  of the layer
/// @param top   likewise
/// @param scale points a unit
record PdfPlace(double left, double top, double scale) {
    float x(double x) {
        return (float) (left + x * scale);
    }

    float y(double y) {
        return (float) (top - y * scale);
    }

    float length(double length) {
        return (float) (length * scale);
    }
}
