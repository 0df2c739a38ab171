package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.treemap.Tile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The drill-down of one budget: the tree, the node whose parts the picture shows (the focus), and the selected node, which
/// table and picture share.
public final class ExploreViewModel {
    private static final String TREE = "explore.tree";
    private static final String SOURCE = "explore.source";

    private final BrowseLibrary library;
    private final TaskRunner tasks;
    private final NodeWords words;
    private final TileFactory tileFactory;

    private List<String> pending = List.of();
    private final ReadOnlyObjectWrapper<@Nullable BudgetSummary> budget = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ExploreNode> root = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ExploreNode> focus = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ExploreNode> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable NodeDetails> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notDrawn = new ReadOnlyStringWrapper("");
    private final ObservableList<Tile> tiles = FXCollections.observableArrayList();

    public ExploreViewModel(BrowseLibrary library, TaskRunner tasks, Messages messages, AmountFormat format) {
        this.library = library;
        this.tasks = tasks;
        this.words = new NodeWords(messages, format);
        this.tileFactory = new TileFactory(format);
    }

    /// Shows a budget's drill-down by function; nothing for none.
    public void show(@Nullable BudgetSummary shown) {
        if (shown == null) {
            tasks.cancel(TREE);
            clear();
        } else {
            read(shown, List.of());
        }
    }

    /// Shows a place of a drill-down. Of a path that the tree does not have, what it has of it.
    public void show(BudgetSummary shown, Link.Line place) {
        BudgetSummary before = budget.get();
        ExploreNode tree = root.get();
        if (tree != null && before != null && before.id().equals(shown.id())) {
            select(tree.at(place.path()));
        } else {
            read(shown, place.path());
        }
    }

    /// Reads a budget again; where the user is in it, or is being led to, stays.
    public void reload(BudgetSummary shown) {
        BudgetSummary before = budget.get();
        boolean isShown = before != null && before.id().equals(shown.id());
        ExploreNode node = isShown ? selected.get() : null;
        read(shown, node == null ? pending : node.codes());
    }

    private void read(BudgetSummary shown, List<String> path) {
        pending = path;
        tasks.run(TREE, (_, _) -> library.tree(shown.id(), Hierarchy.FUNCTION).map(ExploreNode::root),
                found -> found.ifPresentOrElse(tree -> start(shown, tree, path), () -> startWithoutTree(shown)));
    }

    /// Where the selected node is; empty while nothing is.
    public Optional<Link> place() {
        BudgetSummary shown = budget.get();
        ExploreNode node = selected.get();
        return shown == null || node == null
                ? Optional.empty()
                : Optional.of(new Link.Line(shown.id(), Hierarchy.FUNCTION, node.codes()));
    }

    private void startWithoutTree(BudgetSummary shown) {
        clear();
        budget.set(shown);
        heading.set(words.withoutTree(shown));
    }

    private void start(BudgetSummary shown, ExploreNode tree, List<String> path) {
        budget.set(shown);
        root.set(tree);
        focusOn(tree);
        selectNode(tree);
        select(tree.at(path));
    }

    private void clear() {
        tasks.cancel(SOURCE);
        budget.set(null);
        root.set(null);
        focus.set(null);
        selected.set(null);
        details.set(null);
        tiles.clear();
        heading.set("");
        status.set("");
        notDrawn.set("");
    }

    /// Selects a node. The picture keeps showing what it shows if the node is a part of it, else it moves to the node's
    /// parts, or for a line without parts to it among its neighbours.
    public void select(ExploreNode node) {
        if (!node.equals(selected.get())) {
            ExploreNode parent = node.parent();
            if (parent == null || !parent.equals(focus.get())) {
                focusOn(node.isLeaf() && parent != null ? parent : node);
            }
            selectNode(node);
        }
    }

    /// Drills into a node: the picture shows its parts.
    public void open(ExploreNode node) {
        if (!node.isLeaf()) {
            focusOn(node);
        }
        selectNode(node);
    }

    /// Goes up one level; stays at the root.
    public void up() {
        ExploreNode parent = Optional.ofNullable(focus.get()).map(ExploreNode::parent).orElse(null);
        if (parent != null) {
            open(parent);
        }
    }

    /// The part of the focus that a tile shows.
    public Optional<ExploreNode> nodeOf(@Nullable String tile) {
        ExploreNode current = focus.get();
        return current == null || tile == null || tile.isEmpty()
                ? Optional.empty()
                : Optional.of(current.children().get(Integer.parseInt(tile)));
    }

    /// The tile that shows the selected node, if one does.
    public Optional<String> selectedTile() {
        ExploreNode node = selected.get();
        return node != null && node.parent() != null && node.parent().equals(focus.get())
                ? Optional.of(String.valueOf(node.index()))
                : Optional.empty();
    }

    private void focusOn(ExploreNode node) {
        if (!node.equals(focus.get())) {
            focus.set(node);
            tiles.setAll(tileFactory.tiles(node));
            notDrawn.set(words.notDrawn(node));
            status.set(words.status(node));
            BudgetSummary shown = budget.get();
            heading.set(shown == null ? "" : words.heading(shown, node));
        }
    }

    private void selectNode(ExploreNode node) {
        selected.set(node);
        details.set(words.details(node, Map.of()));
        BudgetSummary shown = budget.get();
        if (shown != null && node.node().origin() instanceof Origin.Stated stated) {
            tasks.run(SOURCE, (_, _) -> library.cells(shown.id(), stated), cells -> {
                if (node.equals(selected.get())) {
                    details.set(words.details(node, cells));
                }
            });
        }
    }

    /// The budget that is shown.
    public ReadOnlyObjectProperty<@Nullable BudgetSummary> budgetProperty() {
        return budget.getReadOnlyProperty();
    }

    /// The department of the budget that is shown.
    public ReadOnlyObjectProperty<@Nullable ExploreNode> rootProperty() {
        return root.getReadOnlyProperty();
    }

    /// The node whose parts the picture shows.
    public ReadOnlyObjectProperty<@Nullable ExploreNode> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    /// The node that table and picture have selected.
    public ReadOnlyObjectProperty<@Nullable ExploreNode> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// What is to be said of the selected node.
    public ReadOnlyObjectProperty<@Nullable NodeDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// What is shown, in a sentence.
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// What is counted and what is not shown.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// The parts that have no area, in words; empty if all have.
    public ReadOnlyStringProperty notDrawnProperty() {
        return notDrawn.getReadOnlyProperty();
    }

    /// The parts of the focus.
    public ObservableList<Tile> tiles() {
        return tiles;
    }
}
