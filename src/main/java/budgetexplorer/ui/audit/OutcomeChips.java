package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Outcome;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// How many findings there are of each outcome; pressed, those are listed.
final class OutcomeChips extends HBox {
    OutcomeChips(FindingsViewModel findings, Messages messages) {
        setId("audit-chips");
        getStyleClass().add("outcome-chips");
        for (Outcome outcome : Outcome.values()) {
            getChildren().add(chip(outcome, findings, messages));
        }
    }

    private static ToggleButton chip(Outcome outcome, FindingsViewModel findings, Messages messages) {
        var chip = new ToggleButton();
        chip.setId("audit-chip-" + outcome.name());
        chip.getStyleClass().addAll("outcome-chip", outcome.name().toLowerCase(Locale.ROOT));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.selectedProperty().bindBidirectional(findings.outcome(outcome));
        String name = messages.text("check.outcome." + outcome.name());
        findings.matrixProperty().subscribe(matrix -> {
            int count = matrix.count(outcome);
            chip.setText(messages.text("auditor.count", name, count));
            chip.setAccessibleText(messages.text("auditor.chip.accessible", name, count));
            chip.setDisable(count == 0);
        });
        return chip;
    }
}
