package budgetexplorer.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What outlasts the program, and what becomes of it when its file suffers.
class MemoryFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("settings").resolve("settings.properties");
    }

    @Test
    void whatWasKeptIsThereAtTheNextStart() {
        Memory memory = MemoryFile.in(file);
        memory.put("place /tmp/资料库.budget", "405:2026:公开#1/lines/function/405001");
        memory.put("empty", "");
        memory.save();

        Memory next = MemoryFile.in(file);

        assertThat(next.get("place /tmp/资料库.budget")).contains("405:2026:公开#1/lines/function/405001");
        assertThat(next.get("empty")).contains("");
        assertThat(next.get("nothing")).isEmpty();
    }

    @Test
    void theFileIsWrittenAMomentLaterByItself() throws Exception {
        MemoryFile.in(file).put("theme", "DARK");

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Files.exists(file) && System.nanoTime() < end) {
            Thread.sleep(20);
        }

        assertThat(MemoryFile.in(file).get("theme")).contains("DARK");
    }

    @Test
    void whatOtherVersionsKeptStays() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "unheard.of=来自更新的版本\ntheme=LIGHT\n");
        Memory memory = MemoryFile.in(file);

        memory.put("theme", "DARK");
        memory.save();

        assertThat(Files.readString(file)).contains("unheard.of=来自更新的版本", "theme=DARK").doesNotContain("LIGHT");
    }

    @Test
    void twoProcessesDoNotUndoEachOther() {
        Memory one = MemoryFile.in(file);
        Memory other = MemoryFile.in(file);

        one.put("theme", "DARK");
        other.put("unit", "YUAN");
        one.save();
        other.save();

        assertThat(MemoryFile.in(file).get("theme")).contains("DARK");
        assertThat(MemoryFile.in(file).get("unit")).contains("YUAN");
    }

    @Test
    void manyWritersAtATimeLoseNothing() throws Exception {
        List<Thread> writers = IntStream.range(0, 8).mapToObj(writer -> Thread.ofVirtual().start(() -> {
            Memory memory = MemoryFile.in(file);
            for (int number = 0; number < 20; number++) {
                memory.put("%d.%d".formatted(writer, number), "kept");
                memory.save();
            }
        })).toList();
        for (Thread writer : writers) {
            writer.join();
        }

        Memory all = MemoryFile.in(file);
        assertThat(IntStream.range(0, 160).mapToObj(index -> "%d.%d".formatted(index / 20, index % 20)))
                .allMatch(name -> all.get(name).isPresent());
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).as("nothing is left beside it").containsExactly(file);
        }
    }

    static Stream<byte[]> damaged() {
        return Stream.of(new byte[]{'a', '=', (byte) 0xff, (byte) 0xfe}, "a=\\u12".getBytes(), new byte[]{(byte) 0x80});
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void aDamagedFileCountsAsNoneAndIsSetAside(byte[] content) throws Exception {
        Files.createDirectories(file.getParent());
        Files.write(file, content);

        Memory memory = MemoryFile.in(file);
        assertThat(memory.get("a")).isEmpty();
        memory.put("theme", "DARK");
        memory.save();

        assertThat(MemoryFile.in(file).get("theme")).contains("DARK");
        assertThat(file.resolveSibling("settings.properties.damaged")).hasBinaryContent(content);
    }

    @Test
    void aFileThatCannotBeWrittenCostsNothingButTheSetting() throws Exception {
        Files.writeString(folder.resolve("settings"), "a file where the folder should be");
        Memory memory = MemoryFile.in(file);

        memory.put("theme", "DARK");

        assertThatCode(memory::save).doesNotThrowAnyException();
        assertThat(memory.get("theme")).contains("DARK");
        Files.delete(folder.resolve("settings"));
        memory.save();
        assertThat(MemoryFile.in(file).get("theme")).as("once it can be").contains("DARK");
    }
}
