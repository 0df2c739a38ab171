package budgetexplorer.ui.shell;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.kit.Shortcut.Group;
import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All shortcuts, in groups.
final class ShortcutSheet extends BorderPane {
    private static final List<List<Group>> COLUMNS = List.of(List.of(Group.FILE, Group.EDIT, Group.LIBRARY),
            List.of(Group.GO, Group.HELP, Group.GUIDE),
            List.of(Group.VIEW, Group.TABLE, Group.AUDIT, Group.IMPORTING, Group.ORIGINAL));

    private final Messages messages;

    ShortcutSheet(Messages messages, Runnable close) {
        this.messages = messages;
        setId("shortcut-sheet");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.text("shortcuts.title"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setTop(SheetHead.of(messages.text("shortcuts.title"), messages, close));
        var columns = new HBox();
        columns.getStyleClass().add("shortcut-columns");
        COLUMNS.forEach(groups -> columns.getChildren().add(column(groups)));
        var scroll = new ScrollPane(columns);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(spoken());
        scroll.setFocusTraversable(true);
        setCenter(scroll);
    }

    private VBox column(List<Group> groups) {
        var column = new VBox();
        column.getStyleClass().add("shortcut-column");
        for (Group group : groups) {
            var title = new Label(messages.text("shortcuts.group." + group.name()));
            title.getStyleClass().add("card-title");
            column.getChildren().add(title);
            group.shortcuts().forEach(shortcut -> column.getChildren().add(line(shortcut)));
        }
        return column;
    }

    private HBox line(Shortcut shortcut) {
        var words = new Label(messages.text(shortcut.key()));
        words.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(words, gap);
        line.getStyleClass().add("shortcut");
        shortcut.allKeys().stream().map(ShortcutSheet::text).distinct().map(ShortcutSheet::cap)
                .forEach(line.getChildren()::add);
        return line;
    }

    /// Keys as they are printed on keyboards.
    private static String text(KeyCombination keys) {
        return keys.getDisplayText().replace("\u21b5", "Enter").replace("Back Space", "Backspace").replace("Escape",
                "Esc");
    }

    private static Label cap(String keys) {
        var cap = new Label(keys);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }

    /// What a screen reader says of the whole sheet.
    private String spoken() {
        return Arrays.stream(Shortcut.values()).map(shortcut -> messages.text("shortcuts.spoken",
                messages.text(shortcut.key()), text(shortcut.keys()))).collect(joining("\n"));
    }
}
