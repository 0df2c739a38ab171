package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import budgetexplorer.base.ProblemException;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.shell.Libraries.OpenLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Libraries that windows share, and those opened last.
class LibrariesTest {
    @TempDir
    Path folder;

    private final Libraries libraries = new Libraries();

    @Test
    void whateverPathLeadsToAFileItIsOneLibrary() throws Exception {
        Path file = folder.resolve("library.budget");
        OpenLibrary first = libraries.adopt(Library.open(file));
        Files.createDirectory(folder.resolve("other"));
        Path link = Files.createSymbolicLink(folder.resolve("link.budget"), file);

        assertThat(libraries.open(folder.resolve("other/../library.budget"), true)).isSameAs(first);
        assertThat(libraries.open(link, true)).isSameAs(first);
        assertThat(libraries.open(folder.resolve("another.budget"), true)).isNotSameAs(first);
    }

    @Test
    void aLibraryIsClosedWithItsLastWindow() throws Exception {
        OpenLibrary first = libraries.adopt(Library.open(folder.resolve("library.budget")));
        libraries.again(first);

        libraries.release(first);
        assertThat(new BrowseLibrary(first.library()).list()).as("open still").isEmpty();
        assertThat(libraries.open(first.file(), true)).isSameAs(first);
        libraries.release(first);
        libraries.release(first);

        assertThat(libraries.open(first.file(), true)).as("opened anew").isNotSameAs(first);
    }

    @Test
    void aRecentLibraryThatHasGoneIsNotMadeAnew() {
        ProblemException fault = catchThrowableOfType(ProblemException.class,
                () -> libraries.open(folder.resolve("gone.budget"), false));

        assertThat(fault.problem().key()).isEqualTo("problem.library.missing");
        assertThat(folder.resolve("gone.budget")).doesNotExist();
    }

    @Test
    void theTenLibrariesOpenedLastAreRememberedEachOnce() {
        Memory memory = Memory.ofSession();
        var recent = new RecentLibraries(memory);
        assertThat(recent.list()).isEmpty();

        IntStream.range(0, 12).forEach(i -> recent.add(folder.resolve(i + ".budget")));
        recent.add(folder.resolve("5.budget"));

        List<Path> remembered = new RecentLibraries(memory).list();
        assertThat(remembered).hasSize(10).doesNotHaveDuplicates();
        assertThat(remembered.getFirst()).isEqualTo(folder.resolve("5.budget"));
        assertThat(remembered.getLast()).isEqualTo(folder.resolve("2.budget"));
    }
}
