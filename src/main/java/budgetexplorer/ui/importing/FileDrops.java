package budgetexplorer.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files and folders dropped on a node; while they hang over it, it has the pseudo-class `drop`.
public final class FileDrops {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrops() {}

    /// Hands dropped files over.
    ///
    /// @param accepts whether files can be dropped now
    public static void on(Node node, BooleanSupplier accepts, Consumer<List<Path>> dropped) {
        node.setOnDragOver(drag -> {
            boolean accepted = drag.getDragboard().hasFiles() && accepts.getAsBoolean();
            if (accepted) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            node.pseudoClassStateChanged(DROP, accepted);
            drag.consume();
        });
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROP, false));
        node.setOnDragDropped(drag -> {
            List<Path> files = files(drag);
            node.pseudoClassStateChanged(DROP, false);
            drag.setDropCompleted(!files.isEmpty());
            drag.consume();
            Platform.runLater(() -> dropped.accept(files)); // the program they come from waits until then
        });
    }

    private static List<Path> files(DragEvent drag) {
        return drag.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
