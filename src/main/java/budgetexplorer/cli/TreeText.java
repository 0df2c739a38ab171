package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.TreeNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A drill-down as lines of text: one a node, indented by level, amounts in 万元.
final class TreeText {
    private static final String INDENT = "  ";
    private static final String MISSING = "";

    private final Messages messages;
    private final AmountFormat format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);

    TreeText(Messages messages) {
        this.messages = messages;
    }

    /// @param depth how many levels below the root
    TextTable table(TreeNode root, int depth) {
        var table = new TextTable(Set.of(1, 2, 3, 4, 5));
        table.row(List.of(messages.text("tree.column.name"), messages.text("tree.column.total"),
                messages.text("tree.column.basic"), messages.text("tree.column.personnel"),
                messages.text("tree.column.operating"), messages.text("tree.column.project")));
        add(table, root, 0, depth);
        return table;
    }

    private void add(TextTable table, TreeNode node, int level, int depth) {
        Amounts amounts = node.amounts();
        boolean named = node.level() == Level.FUND || node.code().isEmpty();
        String name = named ? node.name() : node.code() + " " + node.name();
        table.row(List.of(INDENT.repeat(level) + name, amount(amounts.total()),
                amount(amounts.basic()), amount(amounts.personnel()), amount(amounts.operating()),
                amount(amounts.project())));
        if (level < depth) {
            node.children().forEach(child -> add(table, child, level + 1, depth));
        }
    }

    private String amount(@Nullable Money money) {
        return money == null ? MISSING : format.amount(money);
    }
}
