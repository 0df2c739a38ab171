package budgetexplorer.ui.explore;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/// An amount, right-aligned; zero and missing as a grey dash.
final class AmountCell extends TreeTableCell<ExploreNode, @Nullable Money> {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final AmountFormat format;

    AmountCell(AmountFormat format) {
        this.format = format;
        getStyleClass().add("amount-cell");
    }

    @Override
    protected void updateItem(@Nullable Money money, boolean empty) {
        super.updateItem(money, empty);
        setText(empty ? null : format.cell(money));
        pseudoClassStateChanged(NOTHING, !empty && (money == null || money.isZero()));
    }
}
