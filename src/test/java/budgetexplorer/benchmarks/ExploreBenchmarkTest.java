package budgetexplorer.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.Library;
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
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The drill-down's picture, its table of 100,000 rows beside a bare `TreeTableView` of as many, and a drill from click to
/// painted. It measures; nothing here judges the figures.
@Tag("benchmarks")
@ExtendWith(ApplicationExtension.class)
class ExploreBenchmarkTest {
    private static final int TILES = 5_000;
    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        Fonts.load();
    }

    @Test
    void fiveThousandTiles(FxRobot robot) {
        robot.interact(() -> {
            Treemap treemap = new Treemap();
            treemap.setAnimated(false);
            Scene scene = scene(new StackPane(treemap));
            Random random = new Random(1);
            List<List<Tile>> pictures = IntStream.range(0, 2).mapToObj(_ -> tiles(random)).toList();
            var turn = new AtomicInteger();
            ExploreBenchmarks.measure("5,000 tiles: layout and canvas commands", 30, 100, () -> {
                List<Tile> next = pictures.get(turn.getAndIncrement() % 2);
                long nanos = ExploreBenchmarks.time(() -> {
                    treemap.getTiles().setAll(next);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
                scene.snapshot(null); // or the canvas would keep all commands
                return nanos;
            });
            ExploreBenchmarks.measure("5,000 tiles: layout, commands, painted in software", 10, 50, () -> {
                List<Tile> next = pictures.get(turn.getAndIncrement() % 2);
                return ExploreBenchmarks.time(() -> {
                    treemap.getTiles().setAll(next);
                    scene.snapshot(null);
                });
            });
            ExploreBenchmarks.measure("an empty scene painted in software", 10, 50, emptyScene());
        });
    }

    private static LongSupplier emptyScene() {
        Scene empty = scene(new StackPane());
        return () -> ExploreBenchmarks.time(() -> empty.snapshot(null));
    }

    @Test
    void aHundredThousandRows(FxRobot robot) throws Exception {
        try (Library library = Library.open(folder.resolve("large.budget"))) {
            new BudgetStore(library).store(List.of(DrillTables.budget(ROWS)),
                    budget -> BudgetTrees.of(budget, (_, _) -> Optional.empty()));
            var browse = new BrowseLibrary(library);
            robot.interact(() -> {
                ExploreViewModel viewModel = viewModel(browse);
                TreeTableView<ExploreNode> own = DrillTables.of(viewModel);
                viewModel.show(browse.list().getFirst());
                table("the drill-down's table", own);
                table("a bare TreeTableView", bare(viewModel.rootProperty().get()));
            });
        }
    }

    private static void table(String name, TreeTableView<ExploreNode> table) {
        Scene scene = scene(new StackPane(table));
        scene.snapshot(null);
        ExploreBenchmarks.measure(name + ": expand all to 100,000 rows, painted, once", 0, 1,
                () -> ExploreBenchmarks.time(() -> {
                    expand(table.getRoot());
                    scene.snapshot(null);
                }));
        assertThat(table.getExpandedItemCount()).isGreaterThan(ROWS);
        var turn = new AtomicInteger();
        ExploreBenchmarks.measure(name + ": scroll to any row, painted", 20, 100, () -> ExploreBenchmarks.time(() -> {
            table.scrollTo(turn.incrementAndGet() * 7_919 % table.getExpandedItemCount());
            scene.snapshot(null);
        }));
        List<TreeItem<ExploreNode>> sections = table.getRoot().getChildren().getFirst().getChildren().getFirst()
                .getChildren();
        ExploreBenchmarks.measure(name + ": collapse and expand 10,000 of the rows, painted", 3, 15,
                () -> ExploreBenchmarks.time(() -> {
                    TreeItem<ExploreNode> section = sections.get(turn.incrementAndGet() % sections.size());
                    section.setExpanded(false);
                    section.setExpanded(true);
                    scene.snapshot(null);
                }));
    }

    private static void expand(TreeItem<ExploreNode> item) {
        if (!item.isLeaf()) {
            item.setExpanded(true);
            item.getChildren().forEach(ExploreBenchmarkTest::expand);
        }
    }

    @Test
    void fromClickToPainted(FxRobot robot) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            var browse = new BrowseLibrary(library);
            BudgetSummary budget = browse.find("405:2026");
            robot.interact(() -> {
                var viewModel = viewModel(browse);
                var view = new ExploreView(viewModel, Messages.of(Language.ZH), format(), Memory.ofSession());
                Scene scene = scene(view);
                viewModel.show(budget);
                scene.snapshot(null);
                ExploreNode root = viewModel.rootProperty().get();
                List<ExploreNode> stops = List.of(root, root.children().getFirst(),
                        root.children().getFirst().children().getFirst());
                var turn = new AtomicInteger();
                ExploreBenchmarks.measure("a drill within the tree: until nothing is left but painting", 30, 200,
                        () -> ExploreBenchmarks.time(() -> {
                            viewModel.open(stops.get(turn.incrementAndGet() % stops.size()));
                            view.applyCss();
                            view.layout();
                        }));
                ExploreBenchmarks.measure("a drill within the tree: painted in software", 30, 200,
                        () -> ExploreBenchmarks.time(() -> {
                            viewModel.open(stops.get(turn.incrementAndGet() % stops.size()));
                            scene.snapshot(null);
                        }));
                ExploreBenchmarks.measure("the same scene painted again", 30, 200,
                        () -> ExploreBenchmarks.time(() -> scene.snapshot(null)));
            });
            for (Hierarchy hierarchy : Hierarchy.values()) {
                ExploreBenchmarks.measure("data of a switch to " + hierarchy.label(), 300, 1_000,
                        () -> ExploreBenchmarks.time(() -> browse.tree(budget.id(), hierarchy)));
            }
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
