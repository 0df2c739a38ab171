package budgetexplorer.read.pdf;

/// A straight line drawn along or across a page, in points from the page's upper left.
///
/// @param isHorizontal whether it runs along the lines of text
/// @param at           its height, or if it is vertical its distance from the left
/// @param from         its left or upper end
/// @param to           its right or lower end
record Rule(boolean isHorizontal, double at, double from, double to) {}
