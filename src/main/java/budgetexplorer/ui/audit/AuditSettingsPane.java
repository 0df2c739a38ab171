package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.Rules;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.service.audit.FindingWords;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How the library is audited: every rule with what it rests on, on or off, and from where on something is unusual.
final class AuditSettingsPane extends BorderPane {
    private static final double NUMBER_WIDTH = 88;

    private final AuditSettingsViewModel viewModel;
    private final FindingWords words;

    AuditSettingsPane(AuditSettingsViewModel viewModel, FindingWords words, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.words = words;
        setId("audit-settings-sheet");
        var content = new VBox();
        content.getStyleClass().add("audit-rules");
        for (RuleGroup group : RuleGroup.values()) {
            List<Rule> rules = Rules.ALL.stream().filter(rule -> rule.group() == group).toList();
            if (!rules.isEmpty()) {
                content.getChildren().add(title(words.group(group)));
                rules.forEach(rule -> content.getChildren().add(rule(rule)));
            }
        }
        content.getChildren().addAll(title(messages.text("auditor.thresholds")), thresholds());
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("audit-rules-scroll");
        setTop(label(messages.text("auditor.settings.about"), "secondary"));
        setCenter(scroll);
        setBottom(buttons(messages, close));
    }

    private static Label title(String text) {
        return label(text, "card-title");
    }

    private VBox rule(Rule rule) {
        var on = new CheckBox(words.rule(rule.id()));
        on.setId("audit-rule-" + rule.id().replace('.', '-'));
        on.setWrapText(true);
        on.setMinHeight(USE_PREF_SIZE);
        on.selectedProperty().bindBidirectional(viewModel.rule(rule.id()));
        String basis = words.basis(rule.id());
        on.setAccessibleHelp(basis);
        Label why = label(basis, "secondary");
        why.getStyleClass().add("rule-basis");
        return new VBox(on, why);
    }

    private GridPane thresholds() {
        var grid = new GridPane();
        grid.getStyleClass().add("audit-thresholds");
        for (Threshold threshold : Threshold.values()) {
            var number = new TextField();
            number.setId("audit-threshold-" + threshold.name());
            number.setPrefWidth(NUMBER_WIDTH);
            number.setMaxWidth(NUMBER_WIDTH);
            number.setAccessibleText(words.threshold(threshold));
            number.textProperty().bindBidirectional(viewModel.threshold(threshold));
            Label name = label(words.threshold(threshold), "threshold-name");
            GridPane.setHgrow(name, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), name, number);
        }
        return grid;
    }

    private HBox buttons(Messages messages, Runnable close) {
        var save = new Button(messages.text("auditor.settings.save"));
        save.setId("audit-settings-save");
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(viewModel.validProperty().not());
        save.setOnAction(_ -> {
            viewModel.save();
            close.run();
        });
        var reset = new Button(messages.text("auditor.settings.reset"));
        reset.setId("audit-settings-reset");
        reset.setOnAction(_ -> viewModel.reset());
        var wrong = label(messages.text("auditor.settings.wrong"), "secondary");
        wrong.visibleProperty().bind(viewModel.validProperty().not());
        var buttons = new HBox(save, reset, wrong);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
