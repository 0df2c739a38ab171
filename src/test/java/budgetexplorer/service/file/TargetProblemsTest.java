package budgetexplorer.service.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What systems say when a file cannot be written, in words that help.
class TargetProblemsTest {
    @TempDir
    Path folder;

    /// Windows does not let a file be replaced while another program has it open, and says so in its user's language.
    @Test
    void aFileThatIsThereAndCannotBeReplacedIsOpenElsewhere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "");

        assertThat(moving(file, new AccessDeniedException("a.xlsx"))).isEqualTo("problem.target.open");
        assertThat(moving(file, new FileSystemException("a.xlsx", null, "另一个程序正在使用此文件，进程无法访问。")))
                .isEqualTo("problem.target.open");
        assertThat(moving(file, new FileAlreadyExistsException("a.xlsx"))).isEqualTo("problem.target.exists");
        assertThat(moving(folder.resolve("b.xlsx"), new AccessDeniedException("b.xlsx")))
                .isEqualTo("problem.target.denied");
    }

    @Test
    void whatSystemsSayIsTold() {
        assertThat(writing(new AccessDeniedException(".tmp"))).isEqualTo("problem.target.denied");
        assertThat(writing(new NoSuchFileException(".tmp"))).isEqualTo("problem.target.noFolder");
        assertThat(writing(new FileAlreadyExistsException("folder"))).isEqualTo("problem.target.noFolder");
        assertThat(writing(new IOException("No space left on device"))).isEqualTo("problem.target.noRoom");
        assertThat(writing(new IOException("There is not enough space on the disk")))
                .isEqualTo("problem.target.noRoom");
        assertThat(writing(new IOException("磁盘空间不足。"))).isEqualTo("problem.target.noRoom");
        assertThat(writing(new IOException("Disk quota exceeded"))).isEqualTo("problem.target.noRoom");
        assertThat(writing(new FileSystemException("a", null, "Read-only file system")))
                .isEqualTo("problem.target.readOnlyDisk");
        assertThat(writing(new FileSystemException("a", null, "File name too long"))).isEqualTo("problem.target.name");
        assertThat(writing(new IOException())).isEqualTo("problem.target.other");
    }

    private String moving(Path file, IOException fault) {
        return TargetProblems.moving(file, fault).problem().key();
    }

    private String writing(IOException fault) {
        return TargetProblems.writing(folder.resolve("a.xlsx"), fault).problem().key();
    }
}
