package budgetexplorer.ui.explore;

import budgetexplorer.base.FormulaText;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/// A row as cells parted by tabs, for a spreadsheet: a missing amount is an empty cell, zero is zero.
final class RowText {
    private final AmountFormat format;

    RowText(AmountFormat format) {
        this.format = format;
    }

    String of(ExploreNode node, List<? extends TreeTableColumn<ExploreNode, ?>> columns) {
        return columns.stream().map(column -> text(node, column)).collect(Collectors.joining("\t"));
    }

    private String text(ExploreNode node, TreeTableColumn<ExploreNode, ?> column) {
        return switch (column.getId()) {
            case "column-name" -> FormulaText.marked(node.title().replace('\t', ' '));
            case "column-share" -> share(node.shareOfParent());
            default -> amount(AmountColumn.valueOf(column.getId().substring("column-".length())).of(node));
        };
    }

    private String share(@Nullable Double share) {
        return share == null ? "" : format.share(share);
    }

    private String amount(@Nullable Money money) {
        return money == null ? "" : format.amount(money);
    }
}
