package budgetexplorer.ui.guide;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCombination;

/// Writes the page of shortcuts.
record ShortcutsPage(Messages messages) {
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("Shortcut", "Ctrl"),
            Map.entry("Equals", "="), Map.entry("Minus", "-"), Map.entry("Slash", "/"), Map.entry("Add", "+"),
            Map.entry("Subtract", "-"), Map.entry("Left", "←"), Map.entry("Right", "→"),
            Map.entry("Page Up", "PageUp"), Map.entry("Page Down", "PageDown"));
    private static final Pattern PART = Pattern.compile("[^+]+");

    String text() {
        boolean chinese = messages.language() == Language.ZH;
        var text = new StringBuilder(chinese
                ? "# 快捷键\n\n在窗口中按 Ctrl+/ 也能看到这张表。在 macOS 上，Ctrl 换成 ⌘。\n"
                : "# Keyboard shortcuts\n\nCtrl+/ shows this list in the window, too. On macOS read ⌘ for Ctrl.\n");
        for (Shortcut.Group group : Shortcut.Group.values()) {
            text.append("\n## ").append(messages.text("shortcuts.group." + group.name())).append("\n\n")
                    .append(chinese ? "| 做什么 | 按键 |" : "| What | Keys |").append("\n|---|---|\n");
            group.shortcuts().forEach(shortcut -> text.append("| ").append(messages.text(shortcut.key())).append(" | ")
                    .append(shortcut.allKeys().stream().map(ShortcutsPage::keys).distinct()
                            .collect(joining(chinese ? "，" : ", ")))
                    .append(" |\n"));
        }
        return text.toString();
    }

    /// Keys as they are printed on keyboards, the same on every system.
    private static String keys(KeyCombination keys) {
        return PART.matcher(keys.getName()).replaceAll(part -> NAMES.getOrDefault(part.group(), part.group()));
    }
}
