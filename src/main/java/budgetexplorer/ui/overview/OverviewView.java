package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Navigator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first page: a sentence, the key figures, and what is behind them in cards. Fills the window; where that is too low
/// it scrolls.
final class OverviewView extends ScrollPane {
    private static final double LEFT_PART = 58;

    private final Messages messages;
    private final Navigator navigator;
    private final FigureLink links;

    OverviewView(OverviewViewModel viewModel, Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        this.links = new FigureLink(messages, navigator);
        setId("overview");
        getStyleClass().addAll("overview", "edge-to-edge");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(messages.text("overview.accessible"));
        viewModel.pageProperty().subscribe(this::show);
    }

    private void show(@Nullable OverviewPage page) {
        setContent(page == null ? null : content(page));
        setVvalue(0);
    }

    private VBox content(OverviewPage page) {
        var content = new PageBox(header(page), cards(page), details(page));
        content.getStyleClass().add("overview-page");
        VBox.setVgrow(content.getChildren().getLast(), Priority.ALWAYS);
        return content;
    }

    private VBox header(OverviewPage page) {
        var title = links.flow(page.title(), "heading");
        title.setId("overview-title");
        var subtitle = links.flow(page.subtitle(), "secondary");
        subtitle.setId("overview-subtitle");
        var header = new VBox(title, subtitle);
        header.getStyleClass().add("overview-header");
        return header;
    }

    private GridPane cards(OverviewPage page) {
        var cards = new KeyCards(links, page.glossary());
        var row = new GridPane();
        row.getStyleClass().add("overview-cards");
        for (OverviewPage.Card card : page.cards()) {
            row.addRow(0, cards.node(card));
            row.getColumnConstraints().add(part(100.0 / page.cards().size()));
        }
        return row;
    }

    private GridPane details(OverviewPage page) {
        var sections = new Sections(links, messages, page.glossary());
        var projects = new ProjectsCard(page, sections, messages, navigator);
        var users = new UsersCard(page, sections, links, messages, navigator);
        VBox left = column(sections.spending(page.spending()), projects);
        VBox right = column(users, sections.structure(page.structure()), sections.income(page.income()));
        VBox.setVgrow(projects, Priority.ALWAYS);
        VBox.setVgrow(users, Priority.ALWAYS);
        var details = new GridPane();
        details.getStyleClass().add("overview-details");
        details.getColumnConstraints().setAll(List.of(part(LEFT_PART), part(100 - LEFT_PART)));
        details.addRow(0, left, right);
        GridPane.setVgrow(left, Priority.ALWAYS);
        return details;
    }

    /// Says how low it can be at the width it has: a pane that scrolls asks without saying a width.
    private static final class PageBox extends VBox {
        private PageBox(Node... children) {
            super(children);
        }

        @Override
        protected double computeMinHeight(double width) {
            return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
        }
    }

    private static ColumnConstraints part(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        return constraints;
    }

    private static VBox column(Node... cards) {
        var column = new VBox(cards);
        column.getStyleClass().add("overview-column");
        return column;
    }
}
