package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Switches between the screens of a budget; the arrow keys do too.
final class ScreenTabs extends HBox {
    private final Map<Screen, ToggleButton> tabs = new EnumMap<>(Screen.class);

    ScreenTabs(Screens screens, Messages messages) {
        getStyleClass().add("screen-tabs");
        var group = new ToggleGroup();
        for (Screen screen : screens.available()) {
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
                select(screens.shownProperty().get());
            } else {
                screens.choose((Screen) chosen.getUserData());
            }
        });
        screens.shownProperty().subscribe(this::select);
    }

    private void select(@Nullable Screen screen) {
        ToggleButton tab = screen == null ? null : tabs.get(screen);
        if (tab != null) {
            tab.setSelected(true);
        }
    }
}
