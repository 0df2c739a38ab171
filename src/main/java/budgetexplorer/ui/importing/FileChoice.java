package budgetexplorer.ui.importing;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.service.ImportFiles;
import budgetexplorer.ui.kit.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the user chose: files, folders, and which files of the folders.
public final class FileChoice {
    /// All files of a folder that can be read.
    public static final String ALL = "*";
    private static final String COLLECT = "import.collect";

    private final TaskRunner tasks;
    private final Set<Path> named = new LinkedHashSet<>();
    private final ReadOnlyStringWrapper pattern = new ReadOnlyStringWrapper(ALL);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyBooleanWrapper folders = new ReadOnlyBooleanWrapper();

    private record Collected(List<Path> files, boolean folders, Optional<Problem> problem) {}

    FileChoice(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /// Which files of folders are meant, `*2026*`.
    public ReadOnlyStringProperty patternProperty() {
        return pattern.getReadOnlyProperty();
    }

    /// Why no files could be found.
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether there are folders among what was chosen, so that a pattern means something.
    public ReadOnlyBooleanProperty foldersProperty() {
        return folders.getReadOnlyProperty();
    }

    void add(List<Path> chosen) {
        named.addAll(chosen);
    }

    void setPattern(String wanted) {
        pattern.set(wanted);
    }

    void takeOver(FileChoice other) {
        named.addAll(other.named);
        pattern.set(other.pattern.get());
        problem.set(other.problem.get());
        folders.set(other.folders.get());
    }

    void clear() {
        tasks.cancel(COLLECT);
        named.clear();
        pattern.set(ALL);
        problem.set(null);
        folders.set(false);
    }

    /// Looks for the files off the FX thread.
    void collect(Consumer<List<Path>> found) {
        List<Path> chosen = List.copyOf(named);
        String wanted = pattern.get();
        tasks.run(COLLECT, (_, _) -> filesIn(chosen, wanted), collected -> {
            problem.set(collected.problem.orElse(null));
            folders.set(collected.folders);
            found.accept(collected.files);
        });
    }

    private static Collected filesIn(List<Path> chosen, String pattern) {
        var place = Place.of(String.valueOf(chosen.getFirst().getFileName()));
        boolean folders = chosen.stream().anyMatch(Files::isDirectory);
        try {
            List<Path> files = ImportFiles.in(chosen, Optional.of(pattern));
            return new Collected(files, folders, files.isEmpty()
                    ? Optional.of(Problem.error(place, "problem.folder.empty", String.join(" ", ImportFiles.endings())))
                    : Optional.empty());
        } catch (IOException _) {
            return new Collected(List.of(), folders, Optional.of(Problem.error(place, "problem.folder.unreadable")));
        } catch (PatternSyntaxException _) {
            return new Collected(List.of(), folders,
                    Optional.of(Problem.error(place, "problem.pattern.malformed", pattern)));
        }
    }
}
