package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.ui.kit.Explained;
import budgetexplorer.ui.kit.Sizes;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// How many findings of each outcome each table and the text have. A number lists those findings only; pressed again, all.
final class MatrixPane extends GridPane {
    private static final double NAME_WIDTH = 64;
    private static final double LEAST_WIDTH = 26;
    private static final double LEAST_WIDTH_OF_WORDS = 38;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FindingsViewModel findings;
    private final Messages messages;

    MatrixPane(FindingsViewModel findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
        setId("audit-matrix");
        getStyleClass().addAll("card", "audit-matrix");
        setAccessibleText(messages.text("auditor.matrix.accessible"));
        findings.matrixProperty().subscribe(this::show);
        findings.partProperty().subscribe(_ -> show(findings.matrixProperty().get()));
        for (Outcome outcome : Outcome.values()) {
            findings.outcome(outcome).subscribe(_ -> show(findings.matrixProperty().get()));
        }
    }

    private void show(Matrix matrix) {
        getChildren().clear();
        getColumnConstraints().setAll(new ColumnConstraints(Sizes.of(NAME_WIDTH)));
        matrix.parts().forEach(part -> getColumnConstraints().add(column(part)));
        addRow(0, words(messages.text("auditor.matrix.table"), "matrix-head"));
        for (int part : matrix.parts()) {
            add(head(part), part, 0);
        }
        int row = 1;
        for (Outcome outcome : matrix.outcomes()) {
            add(words(messages.text("check.outcome." + outcome.name()), "matrix-name"), 0, row);
            for (int part : matrix.parts()) {
                int count = matrix.count(outcome, part);
                add(count == 0 ? words("·", "matrix-nothing") : number(outcome, part, count), part, row);
            }
            row++;
        }
    }

    /// Words need more room than numbers.
    private static ColumnConstraints column(int part) {
        double width = Sizes.of(part >= Spot.TEXT ? LEAST_WIDTH_OF_WORDS : LEAST_WIDTH);
        var column = new ColumnConstraints(width, width, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private Label head(int part) {
        Label head = words(switch (part) {
            case Spot.TEXT -> messages.text("auditor.matrix.text");
            case Spot.ELSEWHERE -> messages.text("auditor.matrix.whole");
            default -> String.valueOf(part);
        }, "matrix-head");
        TableKind.of(part).ifPresent(kind -> head.setTooltip(Explained.tooltip(kind.title())));
        return head;
    }

    private Button number(Outcome outcome, int part, int count) {
        boolean isOnly = isOnly(outcome) && findings.partProperty().get() == part;
        var number = new Button(String.valueOf(count));
        number.getStyleClass().addAll("matrix-number", outcome.name().toLowerCase(Locale.ROOT));
        number.setId("audit-matrix-%s-%d".formatted(outcome.name(), part));
        number.pseudoClassStateChanged(CHOSEN, isOnly);
        number.setAccessibleText(messages.text("auditor.matrix.number", name(part),
                messages.text("check.outcome." + outcome.name()), count));
        number.setOnAction(_ -> {
            if (isOnly) {
                findings.widen();
            } else {
                findings.narrow(Optional.of(outcome), part);
            }
            refocus(outcome, part);
        });
        return number;
    }

    /// The numbers are made anew when another is chosen.
    private void refocus(Outcome outcome, int part) {
        Optional.ofNullable(lookup("#audit-matrix-%s-%d".formatted(outcome.name(), part)))
                .ifPresent(Node::requestFocus);
    }

    private String name(int part) {
        return switch (part) {
            case Spot.TEXT -> messages.text("auditor.part.text");
            case Spot.ELSEWHERE -> messages.text("auditor.part.whole");
            default -> messages.text("auditor.part.table", part, "");
        };
    }

    private boolean isOnly(Outcome outcome) {
        for (Outcome each : Outcome.values()) {
            if (findings.outcome(each).get() != (each == outcome)) {
                return false;
            }
        }
        return true;
    }

    private static Label words(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
