package budgetexplorer.write.tables;

import budgetexplorer.write.form.Form;
import budgetexplorer.write.form.FormColumn;
import java.util.List;

/// How wide the columns of a sheet are, in digits: narrow forms are made to fill the page.
record PageWidth(List<Integer> columns) {
    /// As many digits as stand side by side on A4 across.
    private static final int PAGE = 146;
    private static final double MOST = 1.5;

    static PageWidth of(Form form) {
        int natural = form.columns().stream().mapToInt(FormColumn::width).sum();
        double factor = Math.clamp((double) PAGE / Math.max(natural, 1), 1, MOST);
        return new PageWidth(form.columns().stream().map(column -> (int) (column.width() * factor)).toList());
    }

    /// From the first to the last of some columns.
    int between(int first, int last) {
        return columns.subList(first, Math.min(last + 1, columns.size())).stream().mapToInt(Integer::intValue).sum();
    }
}
