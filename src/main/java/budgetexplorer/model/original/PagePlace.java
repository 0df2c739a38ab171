package budgetexplorer.model.original;

/// A rectangle on a page as it is shown, turned as its reader sees it.
///
/// @param page   from 1
/// @param x      of the left edge, in points of 1/72 inch from the page's left edge
/// @param y      of the upper edge, in points from the page's upper edge
/// @param width  in points
/// @param height in points
public record PagePlace(int page, double x, double y, double width, double height) {}
