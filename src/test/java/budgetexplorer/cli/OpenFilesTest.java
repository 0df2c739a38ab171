package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Problem;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files on the command line, as “open with” of a desktop names them.
class OpenFilesTest {
    private static final Path DOCUMENT = Documents.sample("405-2026");

    @TempDir
    Path folder;
    private final List<Opening> opened = new ArrayList<>();

    private final Desktop desktop = new NoDisplay() {
        @Override
        public boolean open(Opening opening) {
            return opened.add(opening);
        }
    };

    @Test
    void librariesAndDocumentsAreToldApart() throws Exception {
        Path library = library("一 二.budget");
        Path capitals = Files.copy(DOCUMENT, folder.resolve("A.XLSX"));

        assertThat(CommandLineRun.of(desktop, library, DOCUMENT, capitals, folder).exitCode()).isZero();

        assertThat(files()).isEqualTo(
                new Opening.Files(List.of(library), List.of(DOCUMENT.toAbsolutePath(), capitals, folder), List.of()));
        assertThat(opened.getFirst().library()).isEmpty();
    }

    @Test
    void aLibraryByNameGoesWithFiles() {
        CommandLineRun.of(desktop, DOCUMENT, "--library", "new.budget");

        assertThat(opened.getFirst().library()).contains(Path.of("new.budget"));
        assertThat(files().documents()).hasSize(1);
    }

    @Test
    void whatCannotBeOpenedIsHandedOverToBeTold() throws IOException {
        Path picture = Files.writeString(folder.resolve("a.png"), "x");

        assertThat(CommandLineRun.of(desktop, folder.resolve("no.xlsx"), picture).exitCode()).isZero();

        assertThat(files().problems()).extracting(Problem::key).containsExactly("problem.file.missing",
                "problem.open.unknown");
        assertThat(files().problems().getFirst().at().file()).isEqualTo(folder.resolve("no.xlsx").toString());
    }

    @Test
    void aMisspeltCommandIsNoMissingFile() {
        CommandLineRun run = CommandLineRun.of(desktop, "imprt", DOCUMENT);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly("没有“imprt”这个命令，也没有这个文件；是不是 import？（用法见 budget --help）");
        assertThat(CommandLineRun.of("imprt").exitCode()).isEqualTo(2);
        assertThat(opened).isEmpty();
    }

    @Test
    void aCommandIsNoFile() {
        assertThat(CommandLineRun.of(desktop, "list", "--library", folder.resolve("no.budget")).exitCode())
                .isEqualTo(1);
        assertThat(opened).isEmpty();
    }

    @Test
    void withoutADisplayWhatIsWrongIsSaidOnStderr() throws Exception {
        Path foreign = Files.writeString(folder.resolve("no.budget"), "this is not a library, only a text");

        assertThat(failed(folder.resolve("no.xlsx"))).containsExactly(folder.resolve("no.xlsx") + "：找不到这个文件");
        assertThat(failed(foreign)).containsExactly("no.budget：这个文件不是资料库");
        assertThat(failed(DOCUMENT)).singleElement().asString().startsWith("没有可用的显示屏");
        assertThat(failed(library("a.budget"))).singleElement().asString().startsWith("没有可用的显示屏");
    }

    private static List<String> failed(Path file) {
        CommandLineRun run = CommandLineRun.of(file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        return run.err().lines().toList();
    }

    private Path library(String name) throws Exception {
        Path file = folder.resolve(name);
        Library.open(file).close();
        return file;
    }

    private Opening.Files files() {
        assertThat(opened).hasSize(1);
        return opened.getFirst().files();
    }
}
