package budgetexplorer.service.about;

import budgetexplorer.base.Version;
import budgetexplorer.store.Library;

/// The versions of what a build of the program runs with here.
public record Versions(String program, String java, String javafx, String sqlite, String system) {

    /// Asks all of them; loads SQLite's native library and reads the list of components, so not for the FX thread.
    public static Versions current() {
        return new Versions(Version.current(),
                "%s (%s)".formatted(System.getProperty("java.runtime.version"), System.getProperty("java.vendor")),
                Sbom.ofThisBuild().component("javafx-base").version(), Library.sqliteVersion(),
                "%s %s (%s)".formatted(System.getProperty("os.name"), System.getProperty("os.version"),
                        System.getProperty("os.arch")));
    }
}
