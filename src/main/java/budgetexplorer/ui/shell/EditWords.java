package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.Edit;
import budgetexplorer.ui.kit.EditHistory.Entry;
import budgetexplorer.ui.kit.Edits.Notice;
import org.jspecify.annotations.Nullable;

/// Edits in words.
record EditWords(Messages messages) {
    String undo(@Nullable Entry entry) {
        return entry == null ? messages.text("edit.undo") : messages.text("edit.undo.named", name(entry.edit()));
    }

    String redo(@Nullable Entry entry) {
        return entry == null ? messages.text("edit.redo") : messages.text("edit.redo.named", name(entry.edit()));
    }

    String notice(Notice notice) {
        return messages.text(notice.undone() ? "edit.undone" : "edit.done", name(notice.edit()));
    }

    private String name(Edit edit) {
        return messages.text(edit.key(), edit.subject());
    }
}
