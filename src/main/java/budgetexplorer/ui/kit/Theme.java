package budgetexplorer.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// The program's two looks: AtlantaFX's themes below our own style sheet, which uses their colour variables only.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet());

    private static final String STYLE_SHEET = Objects.requireNonNull(Theme.class.getResource("explorer.css"))
            .toExternalForm();

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    /// Gives a scene this look; the theme below it is the same for all scenes.
    public void applyTo(Scene scene) {
        Application.setUserAgentStylesheet(base);
        scene.getStylesheets().setAll(STYLE_SHEET);
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(this == DARK ? "dark" : "light");
    }
}
