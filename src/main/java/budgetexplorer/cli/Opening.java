package budgetexplorer.cli;

import budgetexplorer.base.Language;
import budgetexplorer.base.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What windows are to be opened on.
///
/// @param library  the library asked for by name, which is made if there is none
/// @param standard the library if none is asked for and none was looked at before
/// @param files    what else was named
/// @param language the one asked for; without one, that which was chosen last
public record Opening(Optional<Path> library, Path standard, Files files, Optional<Language> language) {
    /// Files that were named to be opened.
    ///
    /// @param libraries a window each
    /// @param documents to be talked about in the first window, as an import
    /// @param problems  what is wrong with the others, to be told
    public record Files(List<Path> libraries, List<Path> documents, List<Problem> problems) {
        /// No files.
        public static final Files NONE = new Files(List.of(), List.of(), List.of());

        public Files {
            libraries = List.copyOf(libraries);
            documents = List.copyOf(documents);
            problems = List.copyOf(problems);
        }
    }
}
