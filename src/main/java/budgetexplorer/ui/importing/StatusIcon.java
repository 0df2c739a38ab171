package budgetexplorer.ui.importing;

import budgetexplorer.base.Severity;
import java.util.Locale;
import javafx.scene.layout.Region;

/// A small sign beside a word; its shape and colour come from the style sheet.
final class StatusIcon extends Region {
    StatusIcon() {
        getStyleClass().add("status-icon");
    }

    StatusIcon(Severity severity) {
        this();
        show(severity);
    }

    void show(FileStatus status) {
        show(status.name());
    }

    void show(Severity severity) {
        show(severity.name());
    }

    private void show(String name) {
        getStyleClass().setAll("status-icon", name.toLowerCase(Locale.ROOT));
    }
}
