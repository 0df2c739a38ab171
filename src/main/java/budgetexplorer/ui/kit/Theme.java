package budgetexplorer.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/// The program's two looks: AtlantaFX's themes below our own style sheets, which use their colour variables only.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet());

    /// What all screens share, then one for each feature.
    private static final List<String> STYLE_SHEETS = Stream
            .of("explorer", "library", "explore", "importing", "narrative", "tables")
            .map(Theme::styleSheet).toList();

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    private static String styleSheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name + ".css"), name).toExternalForm();
    }

    /// Gives a scene this look; the theme below it is the same for all scenes.
    public void applyTo(Scene scene) {
        Application.setUserAgentStylesheet(base);
        scene.getStylesheets().setAll(STYLE_SHEETS);
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(this == DARK ? "dark" : "light");
    }
}
