package budgetexplorer.model.original;

/// How large a page is as it is shown.
///
/// @param width  in points of 1/72 inch
/// @param height in points
public record PageSize(double width, double height) {}
