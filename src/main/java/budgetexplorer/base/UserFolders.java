package budgetexplorer.base;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the system keeps what belongs to a user.
public final class UserFolders {
    private static final String FOLDER = "budget-explorer";

    private UserFolders() {}

    /// The program's folder for data: the XDG folder, `AppData\Local` or `Application Support`. Not `AppData\Roaming`, which
    /// networks copy at every login and logout: a library may be large, and may be open meanwhile.
    public static Path data() {
        return data(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /// The file of the settings.
    public static Path settings() {
        return data().resolve("settings.properties");
    }

    /// The folder of the logs.
    public static Path logs() {
        return data().resolve("logs");
    }

    /// The folder of the reports of bugs.
    public static Path crashes() {
        return data().resolve("crashes");
    }

    static Path data(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(FOLDER);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(FOLDER);
        }
        return folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve(FOLDER);
    }

    /// What a variable names; a relative path counts for nothing, or the data would be elsewhere at each start.
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
