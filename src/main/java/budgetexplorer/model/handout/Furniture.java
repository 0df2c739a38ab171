package budgetexplorer.model.handout;

/// What stands at the head and foot of every page.
///
/// @param headLeft   the title
/// @param headRight  which budgets and stages
/// @param footLeft   the unit of money and the date
/// @param pageNumber writes the number of a page
public record Furniture(String headLeft, String headRight, String footLeft, PageNumber pageNumber) {
    /// Writes `page x of y` in the reader's language.
    @FunctionalInterface
    public interface PageNumber {
        /// @param page from 1
        String of(int page, int pages);
    }
}
