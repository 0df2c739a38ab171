package budgetexplorer.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The program's looks: AtlantaFX's themes below our own style sheets, which use their colour variables only.
public enum Theme {
    /// Light or dark, as the system is.
    SYSTEM,
    LIGHT,
    DARK,
    /// Black on white, with borders and thick rings of focus.
    HIGH_CONTRAST;

    /// What all screens share, then one for each feature.
    private static final List<String> STYLE_SHEETS = List.of("explorer", "settings", "library", "management",
            "overview", "explore", "charts", "compare", "difference", "audit", "disclosure", "goals", "importing",
            "narrative",
            "tables",
            "search", "print", "original", "export", "backup", "guide", "welcome", "about");
    private static final String OF_HIGH_CONTRAST = "high-contrast";

    /// The look that is meant: another than this one only for the system's.
    public Theme resolved() {
        if (this != SYSTEM) {
            return this;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Gives a scene this look, in the text size that is chosen; the theme below it is the same for all scenes.
    public void applyTo(Scene scene) {
        Theme look = resolved();
        Application.setUserAgentStylesheet(look.base());
        scene.getStylesheets().setAll(
                Stream.concat(STYLE_SHEETS.stream(), Stream.of(OF_HIGH_CONTRAST).filter(_ -> look == HIGH_CONTRAST))
                        .map(StyleSheets::of).toList());
        List<String> classes = scene.getRoot().getStyleClass();
        classes.removeAll(List.of("light", "dark", OF_HIGH_CONTRAST));
        classes.add(look == DARK ? "dark" : "light");
        if (look == HIGH_CONTRAST) {
            classes.add(OF_HIGH_CONTRAST);
        }
    }

    private String base() {
        return (this == DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }
}
