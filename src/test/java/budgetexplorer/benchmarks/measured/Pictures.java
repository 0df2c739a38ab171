package budgetexplorer.benchmarks.measured;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Samples;
import budgetexplorer.benchmarks.table.Trial;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.Library;
import budgetexplorer.ui.NoOriginals;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.explore.DrillTables;
import budgetexplorer.ui.explore.ExploreNode;
import budgetexplorer.ui.explore.ExploreView;
import budgetexplorer.ui.explore.ExploreViewModel;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Palette;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.Theme;
import budgetexplorer.ui.kit.treemap.Tile;
import budgetexplorer.ui.kit.treemap.Treemap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import org.testfx.api.FxToolkit;

/// The drill-down's picture, its table of 100,000 rows beside a bare `TreeTableView` of as many, and a drill from the click
/// until it is painted. Without a display, painted means a snapshot of 1280 × 720 in software.
final class Pictures implements Subject {
    private static final int TILES = 5_000;
    private static final int ROWS = 100_000;
    private static final int PERCENT = 99;
    private static final int WARM_UPS = 10;

    @Override
    public String name() {
        return "picture";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            Fonts.load();
            tiles(setting.rounds() * 5, table);
            return null;
        });
        Path folder = setting.folder("picture");
        try (Library library = Library.open(folder.resolve("large.budget"))) {
            new BudgetStore(library).store(List.of(DrillTables.budget(ROWS)),
                    budget -> BudgetTrees.of(budget, (_, _) -> Optional.empty()));
            onFx(() -> {
                rows(new BrowseLibrary(library), setting.rounds() * 5, table);
                return null;
            });
        }
        try (Library library = SampleLibrary.in(folder)) {
            var browse = new BrowseLibrary(library);
            onFx(() -> {
                drill(browse, setting.rounds() * 10, table);
                return null;
            });
        }
    }

    private static void onFx(Callable<?> work) throws Exception {
        var done = new CompletableFuture<Object>();
        Platform.runLater(() -> {
            try {
                done.complete(Objects.requireNonNullElse(work.call(), done));
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        done.get();
    }

    private static Trial own(Callable<?> once) {
        return new Trial(Row.ANY, false, once);
    }

    private static Trial limit(Callable<?> once) {
        return new Trial(Row.ANY, true, once);
    }

    private static void measure(String what, int rounds, Bar bar, String beside, BenchTable table, Trial... trials)
            throws Exception {
        List<Trial> all = List.of(trials);
        table.add(Trial.row(what, PERCENT, Trial.run(all, WARM_UPS, rounds, 1), all, beside, bar));
    }

    private static void tiles(int rounds, BenchTable table) throws Exception {
        Treemap treemap = new Treemap();
        treemap.setAnimated(false);
        Scene scene = scene(new StackPane(treemap));
        Scene empty = scene(new StackPane());
        Random random = new Random(1);
        List<List<Tile>> pictures = List.of(tiles(random), tiles(random));
        var turn = new AtomicInteger();
        Trial layout = own(() -> {
            treemap.getTiles().setAll(pictures.get(turn.getAndIncrement() % 2));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene;
        });
        // in between, or the canvas would keep all commands
        Trial painted = own(() -> {
            treemap.getTiles().setAll(pictures.get(turn.getAndIncrement() % 2));
            return scene.snapshot(null);
        });
        Trial bare = limit(() -> empty.snapshot(null));
        List<Trial> all = List.of(layout, painted, bare);
        Map<Trial, Samples> measured = Trial.run(all, WARM_UPS, rounds, 1);
        table.add(Trial.row("5,000 tiles: layout and drawing commands", PERCENT, measured, List.of(layout), "",
                Bar.atMost(16)));
        table.add(Trial.row("5,000 tiles: layout, drawn and painted in software", PERCENT, measured,
                List.of(painted, bare), "an empty scene", Bar.NONE));
    }

    private static void rows(BrowseLibrary browse, int rounds, BenchTable table) throws Exception {
        ExploreViewModel viewModel = viewModel(browse);
        TreeTableView<ExploreNode> own = DrillTables.of(viewModel);
        viewModel.show(browse.list().getFirst());
        TreeTableView<ExploreNode> bare = bare(Objects.requireNonNull(viewModel.rootProperty().get()));
        var row = new AtomicInteger();
        measure("table: scroll to any of 100,000 rows, painted", rounds, Bar.NONE, "a bare TreeTableView", table,
                own(scroll(own, row)), limit(scroll(bare, row)));
    }

    private static Callable<?> scroll(TreeTableView<ExploreNode> table, AtomicInteger row) {
        Scene scene = scene(new StackPane(table));
        scene.snapshot(null);
        expand(table.getRoot());
        return () -> {
            table.scrollTo(row.incrementAndGet() * 7_919 % table.getExpandedItemCount());
            return scene.snapshot(null);
        };
    }

    private static void drill(BrowseLibrary browse, int rounds, BenchTable table) throws Exception {
        var viewModel = viewModel(browse);
        var view = new ExploreView(viewModel, Messages.of(Language.ZH), format(), Memory.ofSession(),
                new NoOriginals());
        Scene scene = scene(view);
        viewModel.show(browse.find("405:2026"));
        scene.snapshot(null);
        ExploreNode root = Objects.requireNonNull(viewModel.rootProperty().get());
        List<ExploreNode> stops = List.of(root, root.children().getFirst(),
                root.children().getFirst().children().getFirst());
        var turn = new AtomicInteger();
        measure("drill: from the click until only painting is left", rounds, Bar.atMost(16.7), "", table, own(() -> {
            viewModel.open(stops.get(turn.incrementAndGet() % stops.size()));
            view.applyCss();
            view.layout();
            return view;
        }));
        measure("drill: from the click until painted in software", rounds, Bar.NONE, "the same scene again", table,
                own(() -> {
                    viewModel.open(stops.get(turn.incrementAndGet() % stops.size()));
                    return scene.snapshot(null);
                }), limit(() -> scene.snapshot(null)));
    }

    private static void expand(TreeItem<ExploreNode> item) {
        if (!item.isLeaf()) {
            item.setExpanded(true);
            item.getChildren().forEach(Pictures::expand);
        }
    }

    private static ExploreViewModel viewModel(BrowseLibrary browse) {
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        return new ExploreViewModel(browse, tasks, (Link _) -> {}, Messages.of(Language.ZH), format());
    }

    private static AmountFormat format() {
        return new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
    }

    private static Scene scene(Parent root) {
        Scene scene = new Scene(root, 1280, 720);
        Theme.LIGHT.applyTo(scene);
        return scene;
    }

    /// With weights such that no tile is gathered.
    private static List<Tile> tiles(Random random) {
        return IntStream.range(0, TILES).mapToObj(i -> new Tile(String.valueOf(i), "20604%02d 某项支出".formatted(i % 100),
                "1,234.56 · 0.1%", 800 + random.nextLong(1_000), Palette.of(String.valueOf(201 + i % 30)))).toList();
    }

    /// The same columns with the default cells.
    private static TreeTableView<ExploreNode> bare(ExploreNode root) {
        var table = new TreeTableView<ExploreNode>(item(root));
        table.setFixedCellSize(30);
        table.getColumns().add(column("name", 300, ExploreNode::title));
        for (int i = 0; i < 5; i++) {
            table.getColumns().add(column("amount", 90, BareAmount::of));
        }
        table.getColumns().add(column("share", 106, node -> String.valueOf(node.shareOfParent())));
        return table;
    }

    private static TreeItem<ExploreNode> item(ExploreNode node) {
        var item = new TreeItem<>(node);
        item.setExpanded(node.parent() == null);
        node.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private static TreeTableColumn<ExploreNode, String> column(String name, double width,
            Function<ExploreNode, String> text) {
        var column = new TreeTableColumn<ExploreNode, String>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue().getValue())));
        return column;
    }

    private static final class BareAmount {
        static String of(ExploreNode node) {
            Money total = node.total();
            return total == null ? "" : total.in(MoneyUnit.TEN_THOUSAND_YUAN);
        }
    }
}
