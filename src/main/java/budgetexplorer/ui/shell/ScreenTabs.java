package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Switches between the screens of a budget; the arrow keys do too.
final class ScreenTabs extends HBox {
    private final Map<Screen, ToggleButton> tabs = new EnumMap<>(Screen.class);

    /// @param wrong how many things the auditor found wrong in the budget that is looked at
    ScreenTabs(Screens screens, ObservableIntegerValue wrong, Messages messages) {
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
        wrong.subscribe(count -> tell(messages, count.intValue()));
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) { // the tab that is shown was pressed again
                select(screens.shownProperty().get());
            } else {
                screens.choose((Screen) chosen.getUserData());
            }
        });
        screens.shownProperty().subscribe(this::select);
    }

    private void tell(Messages messages, int wrong) {
        ToggleButton tab = tabs.get(Screen.AUDIT);
        if (tab != null) {
            String name = messages.text("screen.AUDIT");
            tab.setText(wrong == 0 ? name : messages.text("auditor.count", name, wrong));
            tab.setAccessibleText(messages.text("screen.accessible", tab.getText()));
        }
    }

    private void select(@Nullable Screen screen) {
        ToggleButton tab = screen == null ? null : tabs.get(screen);
        if (tab != null) {
            tab.setSelected(true);
        }
    }
}
