package budgetexplorer.read.recognise;

import budgetexplorer.model.table.Field;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.layout.HeaderText;
import java.math.BigDecimal;
import java.util.Optional;

/// What somebody types into a cell, read as that of a document is.
public final class TypedText {
    private TypedText() {}

    /// The number of an amount: `1,234.50`, `１２３`, `(1.00)`; empty if the text is none.
    public static Optional<BigDecimal> number(String text) {
        return AmountText.parse(text);
    }

    /// Whether a text stands for no amount: nothing, or a dash.
    public static boolean isNothing(String text) {
        return AmountText.isBlank(text);
    }

    /// The words or the code of a field, without what says nothing.
    public static String words(Field field, String text) {
        String trimmed = GridCell.text(0, text).text();
        return switch (field) {
            case UNIT_CODE, ITEM_CODE, ECONOMIC_CODE -> HeaderText.normalise(trimmed);
            case NAME, PROJECT_NAME, FUND_NAME, INCOME_NAME, EXPENSE_NAME -> NameText.clean(trimmed);
            default -> trimmed;
        };
    }
}
