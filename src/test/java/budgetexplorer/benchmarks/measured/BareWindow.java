package budgetexplorer.benchmarks.measured;

import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;

/// The least that a window with a tree table can be: says `window` when it is painted, as the program's rehearsal does, and
/// ends.
public final class BareWindow {
    private static final int ROWS = 30;
    private static final int PULSES = 3;

    private final Stage stage = new Stage();
    private final Runnable pulse = this::pulse;
    private int left = PULSES;

    private BareWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> new BareWindow().show());
    }

    private void show() {
        var column = new TreeTableColumn<String, String>("name");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().getValue()));
        var root = new TreeItem<>("root");
        IntStream.range(0, ROWS).mapToObj(row -> new TreeItem<>("row " + row)).forEach(root.getChildren()::add);
        root.setExpanded(true);
        var table = new TreeTableView<>(root);
        table.getColumns().add(column);
        stage.setScene(new Scene(table, 1440, 900));
        stage.show();
        stage.getScene().addPostLayoutPulseListener(pulse);
        Platform.requestNextPulse();
    }

    private void pulse() {
        if (--left > 0) {
            Platform.requestNextPulse();
            return;
        }
        stage.getScene().removePostLayoutPulseListener(pulse);
        Platform.runLater(() -> {
            System.out.println("window");
            stage.close();
        });
    }
}
