package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Originals;
import budgetexplorer.ui.kit.PageButton;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.treemap.Treemap;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The drill-down: a sentence and the way to where one is above; the table left, the picture right, the details of what is
/// selected below the picture. The same selection in all of them.
public final class ExploreView extends BorderPane {
    private static final double TABLE_PART = 0.66;

    private final ExploreViewModel viewModel;
    private final Messages messages;
    private final DrillTable table;
    private final Treemap treemap = new Treemap();

    /// @param originals shows the pages of documents
    public ExploreView(ExploreViewModel viewModel, Messages messages, AmountFormat format, Memory memory,
            Originals originals) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("explore");
        this.table = new DrillTable(viewModel, messages, format, new ColumnMemory(memory));
        setTop(header());
        var original = new PageButton("explore-page", originals, messages);
        addEventHandler(KeyEvent.KEY_PRESSED, original::press);
        var split = new SplitPane(card(table), side(new NodeWords(messages, format), original));
        split.setDividerPositions(TABLE_PART);
        setCenter(split);
        treemap.setId("treemap");
        TreemapLink.link(treemap, viewModel, messages, format);
        addEventFilter(KeyEvent.KEY_PRESSED, this::climb);
    }

    /// Everywhere on the screen, as Backspace does in table and picture.
    private void climb(KeyEvent key) {
        if (key.isAltDown() && key.getCode() == KeyCode.UP) {
            viewModel.up();
            key.consume();
        }
    }

    /// The table as it is unfolded, to be printed; empty while nothing is shown.
    Optional<Printable> printable() {
        BudgetSummary budget = viewModel.budgetProperty().get();
        if (budget == null || table.getRoot() == null) {
            return Optional.empty();
        }
        DrillPrint printed = table.printed(budget);
        return Optional.of(Printable.of(budget, messages,
                List.of(PrintPart.of(messages.text("print.drill"), printed::section))));
    }

    private VBox header() {
        var heading = new Label();
        heading.setId("heading");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.textProperty().bind(viewModel.headingProperty());
        var breadcrumb = new Breadcrumb(viewModel, messages);
        HBox.setHgrow(breadcrumb, Priority.ALWAYS);
        var columnMenu = table.columnMenu();
        columnMenu.setMinWidth(USE_PREF_SIZE);
        var hierarchyMenu = new HierarchyMenu(viewModel, messages);
        hierarchyMenu.setMinWidth(USE_PREF_SIZE);
        var way = new HBox(breadcrumb, hierarchyMenu, columnMenu);
        way.getStyleClass().add("explore-way");
        var header = new VBox(heading, way);
        header.getStyleClass().add("explore-header");
        return header;
    }

    private VBox side(NodeWords words, PageButton original) {
        var picture = new VBox(treemap, new NotDrawnList(viewModel, words));
        picture.getStyleClass().addAll("card", "picture");
        VBox.setVgrow(treemap, Priority.ALWAYS);
        VBox.setVgrow(picture, Priority.ALWAYS);
        var side = new VBox(picture, new DetailsCard(viewModel, original));
        side.getStyleClass().add("explore-side");
        return side;
    }

    private static BorderPane card(DrillTable table) {
        var card = new BorderPane(table);
        card.getStyleClass().addAll("card", "table-card");
        return card;
    }
}
