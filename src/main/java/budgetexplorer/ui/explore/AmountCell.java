package budgetexplorer.ui.explore;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/// An amount, right-aligned; zero and missing as a grey dash, with what it means in the tooltip.
final class AmountCell extends TreeTableCell<ExploreNode, @Nullable Money> {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final AmountFormat format;
    private final Function<ExploreNode, String> missing;
    private @Nullable Tooltip reason;

    /// @param missing says why an amount of a node is missing
    AmountCell(AmountFormat format, Function<ExploreNode, String> missing) {
        this.format = format;
        this.missing = missing;
        getStyleClass().add("amount-cell");
    }

    @Override
    protected void updateItem(@Nullable Money money, boolean empty) {
        super.updateItem(money, empty);
        boolean nothing = !empty && (money == null || money.isZero());
        setText(empty ? null : format.cell(money));
        pseudoClassStateChanged(NOTHING, nothing);
        setTooltip(nothing ? reason(money) : null);
    }

    /// Of the row as it is when the tooltip shows: a row may get its node after its cells.
    private Tooltip reason(@Nullable Money money) {
        Tooltip known = reason == null ? new Tooltip() : reason;
        reason = known;
        known.setOnShowing(_ -> {
            ExploreNode node = getTableRow().getItem();
            known.setText(money != null || node == null
                    ? format.amount(money == null ? new Money(0, 1) : money)
                    : missing.apply(node));
        });
        return known;
    }
}
