package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.tree.Hierarchy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// Switches how the budget is taken apart. Each way says what it takes apart; one that the budget lacks the table for says
/// so and cannot be chosen.
final class HierarchyMenu extends MenuButton {
    private final Messages messages;
    private final Map<Hierarchy, RadioMenuItem> ways = new EnumMap<>(Hierarchy.class);
    private final Tooltip tooltip = new Tooltip();

    HierarchyMenu(ExploreViewModel viewModel, Messages messages) {
        this.messages = messages;
        setId("hierarchy-menu");
        getStyleClass().add("quiet-menu");
        setTooltip(tooltip);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        var group = new ToggleGroup();
        for (Hierarchy hierarchy : Hierarchy.values()) {
            var way = new RadioMenuItem();
            way.setId("hierarchy-" + hierarchy.name());
            way.setToggleGroup(group);
            way.setOnAction(_ -> viewModel.choose(hierarchy));
            ways.put(hierarchy, way);
            getItems().add(way);
        }
        viewModel.hierarchiesProperty().subscribe(this::offer);
        viewModel.hierarchyProperty().subscribe(this::mark);
        // the root too, since a choice that led back to the same tree must be shown again
        viewModel.rootProperty().subscribe(_ -> mark(viewModel.hierarchyProperty().get()));
        disableProperty().bind(viewModel.rootProperty().isNull());
    }

    private void offer(Set<Hierarchy> available) {
        ways.forEach((hierarchy, way) -> {
            boolean can = available.contains(hierarchy);
            way.setDisable(!can);
            String means = can || available.isEmpty()
                    ? meaning(hierarchy)
                    : messages.text("explore.hierarchy.lacking", hierarchy.table().number(),
                            hierarchy.table().title());
            way.setText(name(hierarchy) + "\n" + means);
        });
    }

    private void mark(Hierarchy hierarchy) {
        RadioMenuItem way = ways.get(hierarchy);
        if (way != null) {
            way.setSelected(true);
        }
        setText(messages.text("explore.hierarchy", name(hierarchy)));
        tooltip.setText(meaning(hierarchy));
        setAccessibleText(messages.text("explore.hierarchy", name(hierarchy)) + " " + meaning(hierarchy));
    }

    private String name(Hierarchy hierarchy) {
        return messages.text("explore.hierarchy.name." + hierarchy.name());
    }

    private String meaning(Hierarchy hierarchy) {
        return messages.text("explore.hierarchy.means." + hierarchy.name());
    }
}
