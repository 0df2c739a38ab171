package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.cli.Opening;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLibrariesTest {
    @TempDir
    Path temporary;

    private final Memory memory = Memory.ofSession();
    private Path folder;
    private Path standard;
    private FirstLibraries first = new FirstLibraries(List.of(), List.of());

    @BeforeEach
    void whereNothingIsYet() throws IOException {
        folder = temporary.toRealPath().resolve("李 明").resolve("数据");
        standard = folder.resolve("library.budget");
    }

    @AfterEach
    void close() {
        first.open().forEach(Library::close);
    }

    @Test
    void theVeryFirstStartMakesTheStandardLibrary() throws Exception {
        open();

        assertThat(files()).containsExactly(standard);
        assertThat(first.problems()).isEmpty();
    }

    @Test
    void laterTheLibraryLookedAtLastIsOpened() throws Exception {
        Path last = library("上次.budget");
        new RecentLibraries(memory).add(last);

        open();

        assertThat(files()).containsExactly(last);
    }

    @Test
    void aLibraryLookedAtLastThatCannotBeOpenedIsTold() throws Exception {
        new RecentLibraries(memory).add(folder.resolve("gone.budget"));
        open();
        assertThat(files()).containsExactly(standard);
        assertThat(first.problems()).extracting(Problem::key).containsExactly("problem.library.gone");
        close();

        new RecentLibraries(memory).add(foreign());
        open();
        assertThat(files()).containsExactly(standard);
        assertThat(first.problems()).extracting(Problem::key).containsExactly("problem.library.foreign");
    }

    @Test
    void aFileNamedTwiceIsOpenedOnce() throws Exception {
        Path one = library("one.budget");
        Path two = library("two.budget");
        Path link = Files.createSymbolicLink(folder.resolve("link.budget"), one);

        open(one, two, link, one);

        assertThat(files()).containsExactly(one, two);
    }

    @Test
    void aFileThatIsNoLibraryIsToldOnTheOneLookedAtLast() throws Exception {
        Path last = library("last.budget");
        new RecentLibraries(memory).add(last);
        Path foreign = foreign();

        open(foreign);

        assertThat(files()).containsExactly(last);
        assertThat(first.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("problem.library.foreign"))
                .satisfies(problem -> assertThat(problem.at().file()).isEqualTo(foreign.toString()));
    }

    @Test
    void whereNoLibraryCanBeMadeNoneIsOpenAndItIsTold() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file where the folder would be");

        open();

        assertThat(first.open()).isEmpty();
        assertThat(first.problems()).extracting(Problem::key).containsExactly("problem.library.unusable");
        assertThat(first.problems().getFirst().at().file()).isEqualTo(standard.toString());
    }

    @Test
    void aLibraryAskedForByNameIsMadeOrTheStartFails() throws Exception {
        Path asked = folder.resolve("new.budget");
        first = FirstLibraries.of(opening(Optional.of(asked), List.of(asked)), memory);
        assertThat(files()).containsExactly(asked);

        Path foreign = foreign();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> FirstLibraries.of(opening(Optional.of(foreign), List.of()), memory));
    }

    private void open(Path... named) throws ProblemException {
        first = FirstLibraries.of(opening(Optional.empty(), List.of(named)), memory);
    }

    private Opening opening(Optional<Path> asked, List<Path> named) {
        return new Opening(asked, standard, new Opening.Files(named, List.of(), List.of()), Optional.empty());
    }

    private List<Path> files() {
        return first.open().stream().map(Library::file).toList();
    }

    private Path library(String name) throws Exception {
        Library.open(folder.resolve(name)).close();
        return folder.resolve(name);
    }

    private Path foreign() throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("foreign.budget"), "this is not a library, only a text");
    }
}
