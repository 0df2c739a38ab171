package budgetexplorer.ui.shell;

import java.awt.SplashScreen;
import java.util.Optional;

/// The picture that the installed program's launcher shows while Java starts. It would go by itself with the first window of
/// AWT only, and there is none.
final class Splash {
    private Splash() {}

    /// Takes it away, if there is one. Loads a library of AWT, so not for the FX thread.
    static void close() {
        Optional.ofNullable(SplashScreen.getSplashScreen()).ifPresent(SplashScreen::close);
    }
}
