package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.overview.OverviewPage.Project;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The projects, the largest first: a click on one, or Enter, leads to it.
final class ProjectsCard extends VBox {
    private static final double ROW = 30;
    private static final int FEWEST_ROWS = 4;

    private final Navigator navigator;

    ProjectsCard(OverviewPage page, Sections sections, Messages messages, Navigator navigator) {
        this.navigator = navigator;
        setId("overview-projects-card");
        getStyleClass().addAll("card", "overview-section");
        getChildren().add(sections.heading(messages.text("overview.largest"), "项目支出",
                messages.text("overview.largest.note")));
        setMinHeight(USE_PREF_SIZE);
        if (page.projects().projects().isEmpty()) {
            var none = new Label(page.projects().note());
            none.getStyleClass().add("secondary");
            getChildren().add(none);
        } else {
            ListView<Project> list = list(page, messages);
            getChildren().add(list);
            VBox.setVgrow(list, Priority.ALWAYS);
        }
    }

    private ListView<Project> list(OverviewPage page, Messages messages) {
        var list = new ListView<Project>();
        list.setId("overview-projects");
        list.setAccessibleText(messages.text("overview.projects.accessible"));
        list.setFixedCellSize(Sizes.of(ROW));
        list.setCellFactory(_ -> new ProjectCell(this::go));
        list.getItems().setAll(page.projects().projects());
        list.setMinHeight(Sizes.of(ROW) * Math.min(FEWEST_ROWS, list.getItems().size()));
        list.setPrefHeight(list.getMinHeight());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                go(list.getSelectionModel().getSelectedItem());
            }
        });
        return list;
    }

    private void go(@Nullable Project project) {
        Link link = project == null ? null : project.amount().link();
        if (link != null) {
            navigator.go(link);
        }
    }
}
