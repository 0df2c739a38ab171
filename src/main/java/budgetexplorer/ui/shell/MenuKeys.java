package budgetexplorer.ui.shell;

import budgetexplorer.ui.kit.Shortcut;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that do what an item of the menu does, beside the ones that it shows.
final class MenuKeys {
    private MenuKeys() {}

    /// Fires the item that a key is for.
    static void fire(MenuBar bar, KeyEvent key) {
        Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.otherKeys().filter(keys -> keys.match(key)).isPresent())
                .map(Shortcut::keys).flatMap(keys -> items(bar).filter(item -> keys.equals(item.getAccelerator())))
                .filter(item -> !item.isDisable()).findFirst().ifPresent(item -> {
                    key.consume();
                    item.fire();
                });
    }

    /// The keys that the items of a menu show.
    static List<KeyCombination> accelerators(MenuBar bar) {
        return items(bar).flatMap(item -> Stream.ofNullable(item.getAccelerator())).toList();
    }

    /// All items, those of sub-menus too.
    static Stream<MenuItem> items(MenuBar bar) {
        return bar.getMenus().stream().flatMap(MenuKeys::below);
    }

    private static Stream<MenuItem> below(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(menu), menu.getItems().stream().flatMap(MenuKeys::below))
                : Stream.of(item);
    }
}
