package budgetexplorer.ui.kit;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// Takes pictures of nodes that no window shows. For the FX thread.
public final class Picture {
    private Picture() {}

    /// A picture of a node at its preferred height.
    ///
    /// @param width in pixels
    public static WritableImage of(Region node, Theme theme, double width) {
        node.setPrefWidth(width);
        var scene = new Scene(node);
        theme.applyTo(scene);
        node.applyCss();
        double height = Math.ceil(node.prefHeight(width));
        node.resize(width, height);
        node.layout();
        return node.snapshot(null, null);
    }
}
