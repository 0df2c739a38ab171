package budgetexplorer.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends what is logged to files of the user's own, which take turns, and nothing to the terminal.
public final class Logs {
    private static final int BYTES_EACH = 1_000_000;
    private static final int FILES = 5;

    /// Says each time the bundled font is read that it leaves a table out.
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox.ttf");

    private Logs() {}

    /// Starts logging to a folder. Where it cannot be written the program runs without a log.
    public static void writeTo(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        FONTS.setLevel(Level.SEVERE);
        try {
            Files.createDirectories(folder);
            var file = new FileHandler(folder.resolve("budget-explorer.%g.log").toString(), BYTES_EACH, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
        } catch (IOException e) {
            root.log(Level.WARNING, "no log can be written to {0}", folder);
        }
    }
}
