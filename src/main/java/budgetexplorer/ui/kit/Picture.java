package budgetexplorer.ui.kit;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/// Takes pictures of nodes that no window shows. For the FX thread.
public final class Picture {
    private Picture() {}

    /// A picture of a node at its preferred height.
    ///
    /// @param width in pixels of the layout
    /// @param scale how many pixels of the picture one of the layout takes
    public static WritableImage of(Region node, Theme theme, double width, double scale) {
        node.setPrefWidth(width);
        var scene = new Scene(node);
        theme.applyTo(scene);
        node.applyCss();
        double height = Math.ceil(node.prefHeight(width));
        node.resize(width, height);
        node.layout();
        return snapshot(node, scale);
    }

    private static WritableImage snapshot(Parent node, double scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return node.snapshot(parameters, null);
    }
}
