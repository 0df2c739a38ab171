package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// Makes items of menus; each has the key of its words as its id.
record Items(Messages messages) {

    MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    MenuItem item(Shortcut shortcut, Runnable action) {
        MenuItem item = item(shortcut.key(), action);
        item.setAccelerator(shortcut.keys());
        return item;
    }

    <T> RadioMenuItem choice(String key, ToggleGroup group, boolean chosen, T value, Consumer<T> action) {
        return choice(key, messages.text(key), group, chosen, value, action);
    }

    <T> RadioMenuItem choice(String id, String text, ToggleGroup group, boolean chosen, T value, Consumer<T> action) {
        var item = new RadioMenuItem(text);
        item.setId(id);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.accept(value));
        return item;
    }

    CheckMenuItem check(String key, boolean chosen, Consumer<Boolean> action) {
        var item = new CheckMenuItem(messages.text(key));
        item.setId(key);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.accept(item.isSelected()));
        return item;
    }
}
