package budgetexplorer.ui.goals;

import budgetexplorer.model.goal.Indicator;
import budgetexplorer.model.table.Field;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The indicators of a project by kind, with what each aims at; targets that cannot be measured are marked.
final class IndicatorGrid extends GridPane {
    private static final double NAME_PERCENT = 52;

    private final GoalWords words;

    IndicatorGrid(GoalWords words) {
        this.words = words;
        getStyleClass().add("indicators");
        var name = new ColumnConstraints();
        name.setPercentWidth(NAME_PERCENT);
        var target = new ColumnConstraints();
        target.setHgrow(Priority.ALWAYS);
        target.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(name, target);
    }

    void show(List<Indicator> indicators) {
        getChildren().clear();
        @Nullable
        Field kind = null;
        int row = 0;
        for (Indicator indicator : indicators) {
            if (indicator.column() != kind) {
                kind = indicator.column();
                add(label("facts-title", words.kind(kind)), 0, row++, 2, 1);
            }
            add(top(label("indicator-name", indicator.name())), 0, row);
            add(target(indicator), 1, row++);
        }
    }

    private HBox target(Indicator indicator) {
        Label target = label("indicator-target", words.target(indicator));
        var box = new HBox(target);
        box.getStyleClass().add("indicator-box");
        String mark = words.mark(indicator);
        if (!mark.isEmpty()) {
            target.getStyleClass().add("in-words");
            Label label = label("indicator-mark", mark);
            label.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(label);
        }
        GridPane.setValignment(box, VPos.TOP);
        return box;
    }

    private static Label top(Label label) {
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static Label label(String styleClass, String text) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
