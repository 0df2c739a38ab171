package budgetexplorer.service.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.ProblemException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are written whole or not at all, over nothing unasked.
class FilesBesideTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    @Test
    void aFileIsThereOnceItIsMovedAndItsFolderIsMade() throws Exception {
        Path file = folder.resolve("年度/汇总/a.txt");
        try (var files = new FilesBeside(Overwrite.NOTHING)) {
            files.write(file, target -> target.write(bytes("整")));

            assertThat(file).doesNotExist();
            assertThat(files.move()).containsExactly(file);
        }

        assertThat(file).hasContent("整");
        assertThat(everything()).containsExactly("年度", "年度/汇总", "年度/汇总/a.txt");
    }

    @Test
    void aFileThatIsThereStaysUnlessItMayBeReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "kept");

        assertProblem(() -> write(Overwrite.NOTHING, file, "new"), "problem.target.exists");
        assertProblem(() -> write(Overwrite.only(folder.resolve("b.txt")), file, "new"), "problem.target.exists");
        assertThat(file).hasContent("kept");

        write(Overwrite.only(file), file, "new");
        assertThat(file).hasContent("new");
        write(Overwrite.ALL, file, "newer");
        assertThat(file).hasContent("newer");
        assertThat(everything()).containsExactly("a.txt");
    }

    @Test
    void aFileThatCameMeanwhileStays() throws Exception {
        Path file = folder.resolve("a.txt");
        try (var files = new FilesBeside(Overwrite.NOTHING)) {
            files.write(file, target -> target.write(bytes("mine")));
            Files.writeString(file, "theirs");

            assertProblem(() -> files.move(), "problem.target.exists");
        }

        assertThat(file).hasContent("theirs");
        assertThat(everything()).containsExactly("a.txt");
    }

    @Test
    void whatFailsHalfwayLeavesWhatWasThereAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "kept");
        Path inNewFolder = folder.resolve("new/b.txt");

        assertProblem(() -> write(Overwrite.ALL, file, target -> {
            target.write(bytes("half"));
            throw new IOException("broken");
        }), "problem.target.other");
        assertProblem(() -> write(Overwrite.ALL, inNewFolder, _ -> {
            throw new IOException("broken");
        }), "problem.target.other");
        assertThatThrownBy(() -> write(Overwrite.ALL, file, _ -> {
            throw new IllegalStateException("a bug");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("kept");
        assertThat(everything()).containsExactly("a.txt");
    }

    @Test
    void ofSeveralFilesNoneIsThereBeforeAllAreComplete() throws Exception {
        Path first = folder.resolve("1.txt");
        Path second = folder.resolve("2.txt");

        assertThatThrownBy(() -> {
            try (var files = new FilesBeside(Overwrite.NOTHING)) {
                files.write(first, target -> target.write(bytes("1")));
                files.write(second, _ -> {
                    throw new IOException("broken");
                });
                files.move();
            }
        }).isInstanceOf(ProblemException.class);

        assertThat(everything()).isEmpty();
    }

    @Test
    void aFullDiskIsTold() {
        assumeTrue(Files.exists(FULL), "skipped: the system has no full disk to try");

        assertProblem(() -> write(Overwrite.NOTHING, folder.resolve("a.txt"), _ -> {
            try (var full = new FileOutputStream(FULL.toFile())) {
                full.write(1);
            }
        }), "problem.target.noRoom");
        assertThat(everything()).isEmpty();
    }

    @Test
    void aDiskThatCannotBeWrittenIsTold() {
        Path onReadOnlyDisk = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/a.txt");

        assertProblem(() -> write(Overwrite.NOTHING, onReadOnlyDisk, "x"), "problem.target.readOnlyDisk");
    }

    @Test
    void whatIsNoFileIsNotReplaced() throws Exception {
        Path inTheWay = Files.createDirectory(folder.resolve("a.txt"));
        assertProblem(() -> write(Overwrite.ALL, inTheWay, "x"), "problem.target.folder");

        assumeTrue(Files.exists(FULL), "skipped: the system has no devices");
        assertProblem(() -> write(Overwrite.ALL, FULL, "x"), "problem.target.device");
    }

    @Test
    void aFolderThatCannotBeIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertProblem(() -> write(Overwrite.ALL, file.resolve("a.txt"), "x"), "problem.target.noFolder");
        assertProblem(() -> write(Overwrite.ALL, file.resolve("deeper/a.txt"), "x"), "problem.target.noFolder");
    }

    @Test
    void aNameThatIsTooLongIsTold() {
        assertProblem(() -> write(Overwrite.ALL, folder.resolve("长".repeat(300) + ".txt"), "x"), "problem.target.name");
        assertThat(everything()).isEmpty();
    }

    @Test
    void aNameAsLongAsTheSystemAllowsIsWritten() throws Exception {
        Path file = folder.resolve("a".repeat(251) + ".txt");

        write(Overwrite.NOTHING, file, "x");

        assertThat(file).hasContent("x");
    }

    @Test
    void aLinkStaysOneAndTheFileBehindItIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        write(Overwrite.ALL, link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderThatIsNotEmptyIsNotWrittenIntoUnasked() throws Exception {
        Path full = Files.createDirectory(folder.resolve("package"));
        try (var files = new FilesBeside(Overwrite.NOTHING)) {
            files.requireFolder(full);
            files.requireFolder(folder.resolve("new"));
            Path file = Files.writeString(full.resolve("a.txt"), "");

            assertProblem(() -> files.requireFolder(full), "problem.target.full");
            assertProblem(() -> files.requireFolder(file), "problem.target.file");
        }
        try (var files = new FilesBeside(Overwrite.ALL)) {
            files.requireFolder(full);
        }
    }

    private static void write(Overwrite overwrite, Path file, String text) throws ProblemException {
        write(overwrite, file, target -> target.write(bytes(text)));
    }

    private static void write(Overwrite overwrite, Path file, FilesBeside.Contents contents) throws ProblemException {
        try (var files = new FilesBeside(overwrite)) {
            files.write(file, contents);
            files.move();
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws ProblemException;
    }

    private static void assertProblem(Writing writing, String key) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(writing::run).satisfies(thrown -> {
            assertThat(thrown.problem().key()).isEqualTo(key);
            for (Language language : Language.values()) {
                assertThat(Messages.of(language).line(thrown.problem())).doesNotContain("{", "null");
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> everything() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.skip(1).map(file -> folder.relativize(file).toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
