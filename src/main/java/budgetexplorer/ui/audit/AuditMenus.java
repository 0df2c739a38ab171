package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;

/// The papers of the audit, the answers that come back, and how the library is audited.
final class AuditMenus extends HBox {
    AuditMenus(AuditExports exports, Runnable settings, Messages messages) {
        getStyleClass().add("audit-menus");
        var papers = new MenuButton(messages.text("auditor.papers"));
        papers.setId("audit-papers");
        papers.setMinWidth(USE_PREF_SIZE);
        papers.getItems().addAll(item("audit-opinion", messages.text("auditor.papers.opinion"), exports::saveOpinion),
                item("audit-findings", messages.text("auditor.papers.findings"), exports::saveFindings),
                item("audit-print", messages.text("auditor.papers.print"), exports::preview),
                new SeparatorMenuItem(),
                item("audit-replies", messages.text("auditor.papers.replies"), exports::importReplies));
        var settle = new Button(messages.text("auditor.settings"));
        settle.setId("audit-settings");
        settle.setMinWidth(USE_PREF_SIZE);
        settle.setOnAction(_ -> settings.run());
        getChildren().addAll(papers, settle);
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
