package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Originals;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The audit: a sentence and how many findings there are above, the findings left, the one looked at right.
public final class AuditView extends BorderPane {
    private static final double LIST_PART = 0.61;

    private final AuditViewModel viewModel;
    private final Messages messages;

    /// @param settings  shows how the library is audited, to be changed
    /// @param originals shows the pages of documents
    public AuditView(AuditViewModel viewModel, NotesViewModel notes, AuditExports exports, Runnable settings,
            Originals originals, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("audit");
        var notesPane = new NotesPane(notes, messages);
        var card = new FindingCard(viewModel, notesPane, originals, messages);
        var split = new SplitPane(findings(notesPane), card);
        addEventHandler(KeyEvent.KEY_PRESSED, card::press);
        split.setDividerPositions(LIST_PART);
        var content = new BorderPane(split);
        content.setTop(header(exports, settings));
        content.visibleProperty().bind(viewModel.auditedProperty().isNotNull());
        setCenter(content);
    }

    private VBox header(AuditExports exports, Runnable settings) {
        Label heading = label("heading", viewModel.headingProperty());
        heading.setId("audit-heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        Label figures = label("secondary", viewModel.figuresProperty());
        figures.setId("audit-figures");
        figures.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(new OutcomeChips(viewModel.findings(), messages), figures, gap,
                new AuditMenus(exports, settings, messages));
        line.getStyleClass().add("audit-line");
        var header = new VBox(heading, line);
        header.getStyleClass().add("audit-header");
        return header;
    }

    private BorderPane findings(NotesPane notes) {
        var table = new FindingTable(viewModel, messages, notes::begin);
        var card = new BorderPane(table);
        card.getStyleClass().addAll("card", "table-card");
        var matrix = new MatrixPane(viewModel.findings(), messages);
        var bar = new FindingFilterBar(viewModel.findings(), messages, table::copy);
        var top = new VBox(matrix, bar);
        top.getStyleClass().add("audit-tools");
        var findings = new BorderPane(card);
        findings.setTop(top);
        return findings;
    }

    private static Label label(String styleClass, ObservableValue<String> text) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.textProperty().bind(text);
        return label;
    }
}
