package budgetexplorer.ui.welcome;

import budgetexplorer.base.Language;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What a user can begin with.
public interface WelcomeActions {
    /// Fills the library with the sample budgets.
    void importSamples();

    /// Asks for files to import.
    void importFiles();

    /// Asks for a library to open.
    void openLibrary();

    /// Opens a library that was open before.
    void openRecent(Path file);

    /// Asks where to make another library.
    void newLibrary();

    /// The libraries opened last, the latest first.
    List<Path> recent();

    /// Tells, once it is known, which files are there.
    void existing(List<Path> files, Consumer<Set<Path>> found);

    /// Settles the language.
    void choose(Language language);

    /// Settles the theme.
    void choose(Theme theme);
}
