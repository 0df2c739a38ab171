package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.audit.FindingDetail.Arithmetic;
import budgetexplorer.ui.audit.FindingDetail.Proof;
import budgetexplorer.ui.kit.Originals;
import budgetexplorer.ui.kit.PageButton;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The finding that is looked at: what rule it is of, the cells and sentences that show it, the arithmetic, the ways there,
/// and what is noted about it.
final class FindingCard extends ScrollPane {
    private final AuditViewModel viewModel;
    private final Messages messages;
    private final PageButton page;
    private final VBox content = new VBox();
    private final VBox shown = new VBox();

    FindingCard(AuditViewModel viewModel, NotesPane notes, Originals originals, Messages messages) {
        this.viewModel = viewModel;
        this.page = new PageButton("audit-to-page", originals, messages);
        this.messages = messages;
        setId("audit-card");
        getStyleClass().addAll("card", "finding-card");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("finding-content");
        shown.getStyleClass().add("finding-shown");
        content.getChildren().addAll(shown, notes);
        setContent(content);
        viewModel.detailProperty().subscribe(this::show);
    }

    private void show(@Nullable FindingDetail detail) {
        content.setVisible(detail != null);
        shown.getChildren().clear();
        if (detail == null) {
            page.follow(null);
        } else {
            fill(detail);
            setVvalue(0);
        }
    }

    private void fill(FindingDetail detail) {
        var title = words(detail.title(), "finding-title");
        title.setId("audit-title");
        shown.getChildren().addAll(title, words(detail.item().text(), "finding-text"),
                words(detail.rule(), "finding-rule"), words(detail.basis(), "secondary"));
        boolean isOthers = false;
        for (Proof proof : detail.proofs()) {
            if (!proof.rule().isEmpty() && !isOthers) {
                isOthers = true;
                shown.getChildren().add(words(messages.text("auditor.others"), "finding-part"));
            }
            add(proof);
        }
        detail.others().forEach(this::add);
        shown.getChildren().add(ways(detail));
    }

    /// Does what its button for the page does if a key is for it.
    void press(KeyEvent key) {
        page.press(key);
    }

    private void add(Proof proof) {
        if (!proof.rule().isEmpty()) {
            shown.getChildren().add(words(proof.rule(), "finding-rule"));
        }
        proof.exhibits().forEach(this::add);
        shown.getChildren().add(arithmetic(proof.arithmetic()));
        if (!proof.allowance().isEmpty()) {
            shown.getChildren().add(words(proof.allowance(), "secondary"));
        }
    }

    private void add(Exhibit exhibit) {
        shown.getChildren().add(new ExhibitPane(exhibit, viewModel::open, messages));
    }

    private TextFlow arithmetic(Arithmetic calculation) {
        boolean isFault = calculation.sign().contains("≠") || calculation.sign().contains(">");
        var flow = new TextFlow(text(calculation.terms(), "arithmetic"),
                text(calculation.result(), "arithmetic-result"), text(calculation.sign(), "arithmetic"),
                text(calculation.stated(), isFault ? "arithmetic-fault" : "arithmetic-result"));
        flow.getStyleClass().add("arithmetic-line");
        flow.setAccessibleText(calculation.text());
        return flow;
    }

    private static Text text(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private FlowPane ways(FindingDetail detail) {
        var ways = new FlowPane();
        ways.getStyleClass().add("finding-ways");
        add(ways, "audit-to-table", messages.text("auditor.to.table"), detail.table());
        page.follow(detail.table().or(detail::text).orElse(null));
        ways.getChildren().add(page);
        add(ways, "audit-to-line", messages.text("auditor.to.line"), detail.line());
        add(ways, "audit-to-text", messages.text("auditor.to.text"), detail.text());
        return ways;
    }

    private void add(FlowPane ways, String id, String words, Optional<Link> link) {
        link.ifPresent(to -> {
            var button = new Button(words);
            button.setId(id);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> viewModel.open(to));
            ways.getChildren().add(button);
        });
    }

    private static Label words(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
