package budgetexplorer.ui.shell;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens folders in the system's own window for files.
final class FolderWindow {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWindow.class);
    private static final long SECONDS = 5;

    private FolderWindow() {}

    /// Opens a folder, off the FX thread.
    ///
    /// @param impossible run on the FX thread if the system has no such window
    static void open(Path folder, Runnable impossible) {
        Thread.ofVirtual().name("open folder").start(() -> {
            if (!isOpened(command(System.getProperty("os.name", "")), folder)) {
                Platform.runLater(impossible);
            }
        });
    }

    /// The program of a system that opens a folder.
    static String command(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "explorer.exe";
        }
        return name.startsWith("mac") ? "open" : "xdg-open";
    }

    /// Whether a program opens a folder: what goes on for a while does, and Windows' own says 1 when it has.
    static boolean isOpened(String command, Path folder) {
        try {
            Process process = new ProcessBuilder(command, folder.toString()).redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD).start();
            return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0
                    || command.equals("explorer.exe");
        } catch (IOException e) {
            LOG.warn("{} cannot be run", command, e);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
