package budgetexplorer.cli;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.service.ImportFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells by their names and their being there what the files on a command line are.
final class NamedFiles {
    private static final String LIBRARY = ".budget";

    private NamedFiles() {}

    /// Those that are no files and do not look like any: commands that were misspelt.
    static List<String> misspelt(List<Path> named) {
        return named.stream().filter(file -> !Files.exists(file) && !isLibrary(file) && !isDocument(file))
                .map(Path::toString).toList();
    }

    /// What opening each of them means. Folders are searched for documents.
    static Opening.Files sorted(List<Path> named) {
        List<Path> libraries = new ArrayList<>();
        List<Path> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : named) {
            if (!Files.exists(file)) {
                problems.add(Problem.error(Place.of(file.toString()), "problem.file.missing"));
            } else if (Files.isDirectory(file) || isDocument(file)) {
                documents.add(file.toAbsolutePath());
            } else if (isLibrary(file)) {
                libraries.add(file.toAbsolutePath());
            } else {
                problems.add(Problem.error(Place.of(file.toString()), "problem.open.unknown",
                        String.join(" ", ImportFiles.endings())));
            }
        }
        return new Opening.Files(libraries, documents, problems);
    }

    private static boolean isLibrary(Path file) {
        return name(file).endsWith(LIBRARY);
    }

    private static boolean isDocument(Path file) {
        return ImportFiles.endings().stream().anyMatch(ending -> name(file).endsWith("." + ending));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
