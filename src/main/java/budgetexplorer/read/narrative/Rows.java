package budgetexplorer.read.narrative;

/// Rows of tables among the paragraphs: their cells stand apart by tabs.
final class Rows {
    private Rows() {}

    static boolean isRow(String paragraph) {
        return paragraph.indexOf('\t') >= 0;
    }
}
