package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.treemap.TileText;
import budgetexplorer.ui.kit.treemap.Treemap;
import budgetexplorer.ui.overview.OverviewPage.Users;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The units as a picture: a click on a tile, or Enter, leads to the unit's lines.
final class UsersCard extends VBox {
    /// The picture is left out where there is no room for it: the list above it has the units.
    private static final double LOWEST = 90;

    private final Users users;
    private final Navigator navigator;

    UsersCard(OverviewPage page, Sections sections, FigureLink links, Messages messages, Navigator navigator) {
        this.users = page.users();
        this.navigator = navigator;
        setId("overview-users");
        getStyleClass().addAll("card", "overview-section");
        getChildren().add(sections.heading(messages.text("overview.users"), "预算单位",
                messages.text("overview.users.note")));
        if (!users.bars().isEmpty()) {
            getChildren().add(sections.legend(users.bars(), UserWords::colour));
        }
        if (!users.tiles().isEmpty()) {
            Treemap treemap = treemap(messages);
            getChildren().add(treemap);
            VBox.setVgrow(treemap, Priority.ALWAYS);
        }
        if (!users.note().isEmpty()) {
            getChildren().add(links.flow(users.note(), "secondary"));
        }
        setMinHeight(USE_PREF_SIZE);
    }

    private Treemap treemap(Messages messages) {
        var treemap = new Treemap();
        treemap.setId("overview-treemap");
        treemap.setAnimated(false);
        treemap.setAccessibleText(messages.text("overview.users"));
        treemap.setAccessibleRoleDescription(messages.text("explore.picture.role"));
        treemap.setRestText((count, _) -> new TileText(messages.text("explore.rest", count), ""));
        treemap.setSummaryText((count, tile) -> tile == null
                ? messages.text("explore.picture.summary", count)
                : messages.text("explore.picture.selected", count, tile.label(), tile.value()));
        treemap.getTiles().setAll(users.tiles());
        treemap.setMinHeight(0);
        treemap.setPrefHeight(0);
        treemap.visibleProperty().bind(treemap.heightProperty().greaterThan(LOWEST));
        treemap.setOnOpen(this::go);
        treemap.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1) {
                go(treemap.getSelectedId());
            }
        });
        return treemap;
    }

    private void go(@Nullable String tile) {
        if (tile != null && !tile.isEmpty()) {
            navigator.go(users.links().get(Integer.parseInt(tile)));
        }
    }
}
