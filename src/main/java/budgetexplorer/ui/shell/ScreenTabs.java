package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Switches between the screens of a budget; the arrow keys do too.
final class ScreenTabs extends HBox {
    private final Map<Screen, ToggleButton> tabs = new EnumMap<>(Screen.class);

    ScreenTabs(ObjectProperty<Screen> shown, Messages messages) {
        getStyleClass().add("screen-tabs");
        var group = new ToggleGroup();
        for (Screen screen : Screen.values()) {
            var tab = new ToggleButton(messages.text("screen." + screen.name()));
            tab.setId("screen-" + screen.name());
            tab.getStyleClass().add("screen-tab");
            tab.setToggleGroup(group);
            tab.setUserData(screen);
            tab.setAccessibleText(messages.text("screen.accessible", tab.getText()));
            tabs.put(screen, tab);
            getChildren().add(tab);
        }
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) { // the tab that is shown was pressed again
                select(shown.get());
            } else {
                shown.set((Screen) chosen.getUserData());
            }
        });
        shown.subscribe(this::select);
    }

    private void select(Screen screen) {
        ToggleButton tab = tabs.get(screen);
        if (tab != null) {
            tab.setSelected(true);
        }
    }
}
