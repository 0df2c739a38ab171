package budgetexplorer.ui.kit;

import budgetexplorer.base.FaultReport;
import budgetexplorer.base.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the program asks and tells in windows of their own. An interface, so that tests need no windows of the system.
public interface Dialogs {
    /// Asks for files to import; empty if the user thinks better of it.
    List<Path> chooseFiles();

    /// Asks for a folder whose files are to be imported.
    Optional<Path> chooseFolder();

    /// Asks for the name of a library to make.
    Optional<Path> nameLibrary();

    /// Asks for a library to open.
    Optional<Path> chooseLibrary();

    /// Asks where to write a file, and whether to replace the one that is there.
    ///
    /// @param suggested the name suggested, with its extension
    /// @param kind      what such files are, in words
    Optional<Path> nameFile(String suggested, String kind);

    /// Asks for a folder to write files into; what is in it is not asked about.
    Optional<Path> nameFolder();

    /// Asks whether files that are there already are to be replaced.
    ///
    /// @param files at least one
    boolean mayReplace(List<Path> files);

    /// Asks for a line of text.
    ///
    /// @param heading what is asked
    /// @param text    what stands there at first
    Optional<String> askText(String heading, String text);

    /// Asks whether to do something that can be left.
    ///
    /// @param heading the question
    /// @param text    what it would mean
    /// @param action  the words on the button that does it
    boolean confirm(String heading, String text, String action);

    /// Tells expected faults, under a heading in words.
    void tell(String heading, List<Problem> problems);

    /// Tells an unexpected fault, where its report lies, and lets it be copied.
    void tellFault(FaultReport report);

    /// Shows a folder in the system's own window for files; where it has none, tells the path.
    void openFolder(Path folder);

    /// Tells something in words.
    void tell(String heading, String text);
}
