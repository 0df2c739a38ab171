package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.StatedCell;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.treemap.Tile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private static final String BACKGROUND = "explore.background";
    private static final String SOURCE = "explore.source";

    private final BrowseLibrary library;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final NodeWords words;
    private final DetailsWords detailsWords;
    private final TileFactory tileFactory;

    private @Nullable Wish pending;
    private final ReadOnlyObjectWrapper<@Nullable BudgetSummary> budget = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Hierarchy> hierarchy = new ReadOnlyObjectWrapper<>(Hierarchy.FUNCTION);
    private final ReadOnlyObjectWrapper<Set<Hierarchy>> hierarchies = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable ExploreNode> root = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ExploreNode> focus = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ExploreNode> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable NodeDetails> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notDrawn = new ReadOnlyStringWrapper("");
    private final ObservableList<Tile> tiles = FXCollections.observableArrayList();
    private final ObservableList<ExploreNode> notDrawnNodes = FXCollections.observableArrayList();
    private Background background = Background.NONE;

    public ExploreViewModel(BrowseLibrary library, TaskRunner tasks, Navigator navigator, Messages messages,
            AmountFormat format) {
        this.library = library;
        this.tasks = tasks;
        this.navigator = navigator;
        this.words = new NodeWords(messages, format);
        this.detailsWords = new DetailsWords(messages, format);
        this.tileFactory = new TileFactory(format);
    }

    /// Where a tree of a budget is to be shown.
    private record Wish(BudgetSummary budget, Hierarchy hierarchy, Function<ExploreNode, ExploreNode> place) {}

    /// The tree that was found.
    private record Found(Hierarchy hierarchy, ExploreNode tree) {}

    /// Shows a budget's drill-down, taken apart as the last one was; nothing for none.
    public void show(@Nullable BudgetSummary shown) {
        if (shown == null) {
            tasks.cancel(TREE);
            clear();
        } else {
            read(new Wish(shown, hierarchy.get(), tree -> tree));
        }
    }

    /// Shows a place of a drill-down. Of a path that the tree does not have, what it has of it.
    public void show(BudgetSummary shown, Link.Line place) {
        ExploreNode tree = root.get();
        if (tree != null && shows(shown) && hierarchy.get() == place.hierarchy()) {
            select(tree.at(place.path()));
        } else {
            read(new Wish(shown, place.hierarchy(), found -> found.at(place.path())));
        }
    }

    /// Reads what is shown again and stays where the user is, as far as it is still there.
    public void reload(@Nullable BudgetSummary shown) {
        ExploreNode node = selected.get();
        if (shown != null && node != null && shows(shown)) {
            List<String> path = node.codes();
            read(new Wish(shown, hierarchy.get(), tree -> tree.at(path)));
        } else if (shown != null && pending != null && pending.budget().id().equals(shown.id())) {
            read(pending); // where the user is being led to
        } else {
            show(shown);
        }
    }

    /// Takes the budget apart another way, and stays with the unit or code that is selected where the other tree has it.
    public void choose(Hierarchy other) {
        BudgetSummary shown = budget.get();
        if (shown != null && other != hierarchy.get()) {
            ExploreNode node = selected.get();
            Set<String> codes = node == null ? Set.of() : Set.copyOf(node.codes());
            read(new Wish(shown, other, tree -> tree.closestTo(codes)));
        }
    }

    /// Why an amount of a node is missing.
    String missing(ExploreNode node) {
        return words.missing(node, hierarchy.get());
    }

    private boolean shows(BudgetSummary other) {
        BudgetSummary shown = budget.get();
        return shown != null && shown.id().equals(other.id());
    }

    private void read(Wish wish) {
        pending = wish;
        tasks.run(TREE, (_, _) -> find(wish),
                found -> found.ifPresentOrElse(tree -> start(wish, tree), () -> startWithoutTree(wish.budget())));
    }

    /// A budget that lacks the table for the tree that is wanted shows one that it has.
    private Optional<Found> find(Wish wish) {
        return Stream.concat(Stream.of(wish.hierarchy()), Stream.of(Hierarchy.values()))
                .flatMap(each -> library.tree(wish.budget().id(), each)
                        .map(tree -> new Found(each, ExploreNode.root(tree))).stream())
                .findFirst();
    }

    /// Where the selected node is; empty while nothing is.
    public Optional<Link> place() {
        BudgetSummary shown = budget.get();
        ExploreNode node = selected.get();
        return shown == null || node == null
                ? Optional.empty()
                : Optional.of(new Link.Line(shown.id(), hierarchy.get(), node.codes()));
    }

    /// Leads to what a link on the screen names.
    public void follow(Link link) {
        navigator.go(link);
    }

    private void startWithoutTree(BudgetSummary shown) {
        clear();
        budget.set(shown);
        heading.set(words.withoutTree(shown));
    }

    private void start(Wish wish, Found found) {
        boolean same = shows(wish.budget());
        tasks.cancel(SOURCE);
        budget.set(wish.budget());
        hierarchy.set(found.hierarchy());
        selected.set(null);
        root.set(found.tree());
        if (!same) {
            background = Background.NONE;
            hierarchies.set(Set.of(found.hierarchy()));
        }
        ExploreNode start = wish.place().apply(found.tree());
        focusOn(start.isLeaf() && start.parent() != null ? start.parent() : start);
        selectNode(start);
        readBackground(wish.budget());
    }

    private void readBackground(BudgetSummary shown) {
        tasks.run(BACKGROUND, (_, _) -> Background.read(library, shown.id()), known -> {
            background = known;
            hierarchies.set(known.hierarchies());
            ExploreNode node = selected.get();
            if (node != null) {
                readDetails(node);
            }
        });
    }

    private void clear() {
        tasks.cancel(SOURCE);
        tasks.cancel(BACKGROUND);
        budget.set(null);
        hierarchies.set(Set.of());
        background = Background.NONE;
        selected.set(null);
        root.set(null);
        focus.set(null);
        details.set(null);
        tiles.clear();
        notDrawnNodes.clear();
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

    /// Goes up one level and selects where it came from; stays at the root.
    public void up() {
        ExploreNode from = focus.get();
        ExploreNode parent = from == null ? null : from.parent();
        if (parent != null) {
            focusOn(parent);
            selectNode(from);
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
            notDrawnNodes.setAll(node.children().stream().filter(child -> !NodeWords.isDrawn(child)).toList());
            status.set(words.status(node));
            BudgetSummary shown = budget.get();
            heading.set(shown == null ? "" : words.heading(shown, hierarchy.get(), node));
        }
    }

    private void selectNode(ExploreNode node) {
        selected.set(node);
        describe(node, Map.of());
        readDetails(node);
    }

    private void readDetails(ExploreNode node) {
        BudgetSummary shown = budget.get();
        if (shown != null && node.node().origin() instanceof Origin.Stated stated) {
            tasks.run(SOURCE, (_, _) -> library.cells(shown.id(), stated, Evidence.whole(node)), cells -> {
                if (node.equals(selected.get())) {
                    describe(node, cells);
                }
            });
        } else {
            describe(node, Map.of());
        }
    }

    private void describe(ExploreNode node, Map<Field, StatedCell> cells) {
        BudgetSummary shown = budget.get();
        if (shown != null) {
            details.set(detailsWords.details(node, hierarchy.get(), new Evidence(shown.id(), cells, background)));
        }
    }

    /// How the budget is taken apart.
    public ReadOnlyObjectProperty<Hierarchy> hierarchyProperty() {
        return hierarchy.getReadOnlyProperty();
    }

    /// The ways the budget can be taken apart.
    public ReadOnlyObjectProperty<Set<Hierarchy>> hierarchiesProperty() {
        return hierarchies.getReadOnlyProperty();
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

    /// How many parts have no area, and their sum; empty if all have.
    public ReadOnlyStringProperty notDrawnProperty() {
        return notDrawn.getReadOnlyProperty();
    }

    /// The parts that have no area.
    public ObservableList<ExploreNode> notDrawn() {
        return notDrawnNodes;
    }

    /// The parts of the focus.
    public ObservableList<Tile> tiles() {
        return tiles;
    }
}
