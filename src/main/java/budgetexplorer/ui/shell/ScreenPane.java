package budgetexplorer.ui.shell;

import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.Memory;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows the chosen one of the screens; those that were shown before stay as they were left.
final class ScreenPane extends StackPane {
    private final Screens screens;
    private final Memory memory;

    ScreenPane(Screens screens, Memory memory) {
        this.screens = screens;
        this.memory = memory;
        screens.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable Screen shown) {
        if (shown == null) {
            return;
        }
        BudgetScreen screen = screens.get(shown);
        for (Node other : getChildren()) {
            reveal(other, false);
        }
        if (!getChildren().contains(screen.node())) {
            getChildren().add(screen.node());
            new SplitMemory(memory, shown.name()).follow(screen.node());
        }
        reveal(screen.node(), true);
    }

    private static void reveal(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
