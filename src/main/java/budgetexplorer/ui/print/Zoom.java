package budgetexplorer.ui.print;

/// How large a page is shown.
enum Zoom {
    /// The whole of it is seen.
    PAGE,
    /// All of its width is seen.
    WIDTH,
    /// As large as on paper.
    ACTUAL
}
