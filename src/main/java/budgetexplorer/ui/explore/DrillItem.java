package budgetexplorer.ui.explore;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.event.EventDispatchChain;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;

/// An item of the tree table that makes its children when they are first asked for.
final class DrillItem extends TreeItem<ExploreNode> {
    private final Order order;
    private boolean made;
    private boolean making;

    /// What all items of a tree share.
    ///
    /// @param comparator how siblings are sorted; null for the order of the document
    /// @param items      told of every item once its parent has made it
    record Order(Supplier<@Nullable Comparator<TreeItem<ExploreNode>>> comparator,
            Consumer<DrillItem> items) {}

    DrillItem(ExploreNode node, Order order) {
        super(node);
        this.order = order;
        order.items().accept(this);
    }

    @Override
    public boolean isLeaf() {
        return getValue().isLeaf();
    }

    @Override
    public ObservableList<TreeItem<ExploreNode>> getChildren() {
        ObservableList<TreeItem<ExploreNode>> children = super.getChildren();
        if (!made) {
            made = true;
            making = true;
            children.setAll(getValue().children().stream().map(child -> new DrillItem(child, order))
                    .sorted(comparator()).toList());
            making = false;
        }
        return children;
    }

    /// Children are made when somebody asks for them, so that nobody needs to be told: for each that is added to an expanded
    /// item the table would count all its rows.
    @Override
    public EventDispatchChain buildEventDispatchChain(EventDispatchChain tail) {
        return making ? tail : super.buildEventDispatchChain(tail);
    }

    /// Sorts the children that are made.
    void sort() {
        if (made && !isLeaf()) {
            getChildren().sort(comparator());
        }
    }

    private Comparator<TreeItem<ExploreNode>> comparator() {
        Comparator<TreeItem<ExploreNode>> chosen = order.comparator().get();
        return chosen == null ? Comparator.comparingInt(item -> item.getValue().index()) : chosen;
    }
}
