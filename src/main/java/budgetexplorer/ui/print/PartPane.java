package budgetexplorer.ui.print;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Sizes;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// What can be printed; the space bar ticks.
final class PartPane extends ListView<PartLine> {
    private static final double ROW_HEIGHT = 30;

    PartPane(PartList parts, Messages messages) {
        super(parts.lines());
        setId("print-parts");
        getStyleClass().add("print-parts");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setCellFactory(_ -> new PartCell(parts, messages));
        setAccessibleText(messages.text("print.parts.accessible"));
        setOnKeyPressed(key -> {
            PartLine line = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && line != null) {
                parts.toggle(line);
                key.consume();
            }
        });
        parts.lines().addListener((ListChangeListener<PartLine>) _ -> getSelectionModel().select(firstWanted(parts)));
        getSelectionModel().select(firstWanted(parts));
    }

    private static int firstWanted(PartList parts) {
        for (int place = 0; place < parts.lines().size(); place++) {
            PartLine line = parts.lines().get(place);
            if (!line.isTitle() && line.isChosen()) {
                return place;
            }
        }
        return 0;
    }
}
