package budgetexplorer.ui.goals;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.goal.Project;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The cells of the list of projects.
final class ProjectCells {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private ProjectCells() {}

    /// Words; in full in the tooltip where the column cuts them.
    static final class Text extends TableCell<Project, @Nullable String> {
        private final Tooltip tooltip = new Tooltip();

        Text() {
            getStyleClass().add("project-text");
            setEllipsisString("…");
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text);
            tooltip.setText(text);
            setTooltip(text == null ? null : tooltip);
        }
    }

    /// An amount, right-aligned; zero and missing as a grey dash.
    static final class Amount extends TableCell<Project, @Nullable Money> {
        private final AmountFormat format;

        Amount(AmountFormat format) {
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

    /// A number of things; none as a grey dash.
    static final class Count extends TableCell<Project, @Nullable Integer> {
        Count() {
            getStyleClass().add("amount-cell");
        }

        @Override
        protected void updateItem(@Nullable Integer count, boolean empty) {
            super.updateItem(count, empty);
            boolean nothing = count == null || count == 0;
            setText(empty ? null : nothing ? AmountFormat.DASH : String.valueOf(count));
            pseudoClassStateChanged(NOTHING, !empty && nothing);
        }
    }
}
