package budgetexplorer.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// All the program's shortcuts: menus and screens take their keys from here, and the sheet that lists them shows these.
public enum Shortcut {
    IMPORT(Group.FILE, "menu.import", "Shortcut+I"),
    IMPORT_FOLDER(Group.FILE, "menu.importFolder", "Shortcut+Shift+I"),
    PRINT(Group.FILE, "menu.print", "Shortcut+P"),
    EXPORT(Group.FILE, "menu.export", "Shortcut+E"),
    NEW_LIBRARY(Group.FILE, "menu.newLibrary", "Shortcut+N"),
    OPEN_LIBRARY(Group.FILE, "menu.openLibrary", "Shortcut+O"),
    OPEN_LIBRARY_BESIDE(Group.FILE, "menu.openLibraryBeside", "Shortcut+Shift+O"),
    MANAGE_LIBRARY(Group.FILE, "menu.manage", "Shortcut+L"),
    NEW_WINDOW(Group.FILE, "menu.newWindow", "Shortcut+Shift+N"),
    CLOSE_WINDOW(Group.FILE, "menu.closeWindow", "Shortcut+W"),
    QUIT(Group.FILE, "menu.quit", "Shortcut+Q"),

    UNDO(Group.EDIT, "shortcut.undo", "Shortcut+Z"),
    REDO(Group.EDIT, "shortcut.redo", "Shortcut+Y", "Shortcut+Shift+Z"),
    COPY_VIEW(Group.EDIT, "menu.copyView", "Shortcut+Shift+C"),
    RENAME(Group.LIBRARY, "library.rename", "F2"),
    NOTE(Group.LIBRARY, "library.note", "Shift+F2"),
    DELETE(Group.LIBRARY, "library.delete", "DELETE"),

    LARGER_TEXT(Group.VIEW, "menu.text.larger", "Shortcut+EQUALS", "Shortcut+ADD"),
    SMALLER_TEXT(Group.VIEW, "menu.text.smaller", "Shortcut+MINUS", "Shortcut+SUBTRACT"),
    STANDARD_TEXT(Group.VIEW, "menu.text.standard", "Shortcut+0"),
    KEEP_VIEW(Group.VIEW, "menu.views.keep", "Shortcut+D"),
    MANAGE_VIEWS(Group.VIEW, "menu.views.manage", "Shortcut+Shift+D"),

    BACK(Group.GO, "menu.go.back", "Alt+LEFT"),
    FORWARD(Group.GO, "menu.go.forward", "Alt+RIGHT"),
    OVERVIEW(Group.GO, "screen.OVERVIEW", "Shortcut+1"),
    EXPLORE(Group.GO, "screen.EXPLORE", "Shortcut+2"),
    CHARTS(Group.GO, "screen.CHARTS", "Shortcut+3"),
    COMPARE(Group.GO, "screen.COMPARE", "Shortcut+4"),
    AUDIT(Group.GO, "screen.AUDIT", "Shortcut+5"),
    GOALS(Group.GO, "screen.GOALS", "Shortcut+6"),
    NARRATIVE(Group.GO, "screen.NARRATIVE", "Shortcut+7"),
    TABLES(Group.GO, "screen.TABLES", "Shortcut+8"),
    SEARCH(Group.GO, "shortcut.search", "Shortcut+K", "Shortcut+F"),
    PREVIOUS_BUDGET(Group.GO, "menu.go.previousBudget", "Alt+Page Up"),
    NEXT_BUDGET(Group.GO, "menu.go.nextBudget", "Alt+Page Down"),
    NEXT_AREA(Group.GO, "menu.go.nextArea", "F6"),
    PREVIOUS_AREA(Group.GO, "menu.go.previousArea", "Shift+F6"),

    GUIDE(Group.HELP, "menu.guide", "F1"),
    SHORTCUTS(Group.HELP, "menu.shortcuts", "Shortcut+SLASH"),

    EDIT_CELL(Group.TABLE, "shortcut.editCell", "F2"),
    OPEN_ROW(Group.TABLE, "shortcut.openRow", "ENTER"),
    UP(Group.TABLE, "shortcut.up", "Backspace"),
    UNFOLD(Group.TABLE, "shortcut.unfold", "RIGHT"),
    FOLD(Group.TABLE, "shortcut.fold", "LEFT"),

    OPEN_FINDING(Group.AUDIT, "shortcut.openFinding", "ENTER"),
    NOTE_FINDING(Group.AUDIT, "shortcut.noteFinding", "N"),

    CHOOSE_FILE(Group.IMPORTING, "shortcut.chooseFile", "SPACE"),
    IMPORT_CHOSEN(Group.IMPORTING, "shortcut.importChosen", "ENTER"),
    CLOSE_IMPORT(Group.IMPORTING, "shortcut.closeImport", "Esc"),

    SHOW_ORIGINAL(Group.ORIGINAL, "shortcut.original", "Shortcut+Shift+P"),
    ORIGINAL_BACK(Group.ORIGINAL, "shortcut.original.back", "Page Up"),
    ORIGINAL_FORWARD(Group.ORIGINAL, "shortcut.original.forward", "Page Down"),
    ORIGINAL_LARGER(Group.ORIGINAL, "shortcut.original.larger", "EQUALS", "ADD"),
    ORIGINAL_SMALLER(Group.ORIGINAL, "shortcut.original.smaller", "MINUS", "SUBTRACT"),
    ORIGINAL_WIDTH(Group.ORIGINAL, "shortcut.original.width", "0"),
    ORIGINAL_FRAME(Group.ORIGINAL, "shortcut.original.frame", "HOME"),
    CLOSE_ORIGINAL(Group.ORIGINAL, "shortcut.original.close", "Esc"),

    PREVIOUS_PAGE(Group.GUIDE, "shortcut.previousPage", "Shortcut+Page Up"),
    NEXT_PAGE(Group.GUIDE, "shortcut.nextPage", "Shortcut+Page Down"),
    CLOSE_GUIDE(Group.GUIDE, "shortcut.closeGuide", "Esc");

    /// Where a shortcut works, which is also how the sheet groups them.
    public enum Group {
        FILE,
        EDIT,
        VIEW,
        GO,
        HELP,
        /// In the list of budgets.
        LIBRARY,
        /// In the tables of amounts.
        TABLE,
        /// In the list of findings.
        AUDIT,
        /// In the import.
        IMPORTING,
        /// On the pages of the document that a number came from, and to get there.
        ORIGINAL,
        /// In the window of the guide.
        GUIDE;

        /// Whether its shortcuts work in the whole window.
        public boolean isEverywhere() {
            return this != LIBRARY && this != TABLE && this != AUDIT && this != IMPORTING
                    && this != ORIGINAL && this != GUIDE;
        }

        /// Its shortcuts.
        public List<Shortcut> shortcuts() {
            return Arrays.stream(Shortcut.values()).filter(shortcut -> shortcut.group == this).toList();
        }
    }

    private final Group group;
    private final String key;
    private final String keys;
    private final String otherKeys;

    Shortcut(Group group, String key, String keys) {
        this(group, key, keys, "");
    }

    Shortcut(Group group, String key, String keys, String otherKeys) {
        this.group = group;
        this.key = key;
        this.keys = keys;
        this.otherKeys = otherKeys;
    }

    /// Where it works.
    public Group group() {
        return group;
    }

    /// The key of the words for what it does.
    public String key() {
        return key;
    }

    /// The keys to press, the usual ones.
    public KeyCombination keys() {
        return KeyCombination.valueOf(keys);
    }

    /// All the keys that do it.
    public List<KeyCombination> allKeys() {
        return Stream.concat(Stream.of(keys()), otherKeys().stream()).toList();
    }

    /// The keys that do it too, beside those that a menu shows.
    public Optional<KeyCombination> otherKeys() {
        return Optional.of(otherKeys).filter(text -> !text.isEmpty()).map(KeyCombination::valueOf);
    }
}
