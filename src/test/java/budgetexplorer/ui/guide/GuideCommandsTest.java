package budgetexplorer.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.ui.guide.markdown.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The commands of the guide do what it says, and print what it says:
/// `mvn test -Dtest=GuideCommandsTest -Dguide.write=true` writes anew what they print.
class GuideCommandsTest {
    private static final String TYPED = "sh";
    private static final String PRINTED = "text";
    private static final int MOST_LINES = 14;
    private static final String CUT = "…";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```text\\n.*?^```\\n");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  +\\S");
    private static final String HOW = "printed; to write it anew: mvn test -Dtest=GuideCommandsTest -Dguide.write=true";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyCommandWorksAndPrintsThis(Language language) throws IOException {
        Path page = GuideSources.page(language, "command-line");
        samples();
        var shell = new GuideShell(folder, language);
        boolean writes = Boolean.getBoolean("guide.write");
        String printed = "";
        List<FencedCodeBlock> blocks = Markdown.all(GuideSources.document(page), FencedCodeBlock.class);
        for (FencedCodeBlock block : blocks) {
            if (block.getInfo().equals(TYPED)) {
                printed = shell.run(block.getLiteral());
            } else if (block.getInfo().equals(PRINTED)) {
                if (!writes) {
                    assertThat(block.getLiteral()).as(HOW).isEqualTo(shortened(printed));
                }
                block.setLiteral(shortened(printed));
            }
        }
        if (writes) {
            Files.writeString(page, withPrinted(Files.readString(page), blocks));
        }
    }

    private static String withPrinted(String page, List<FencedCodeBlock> blocks) {
        Iterator<FencedCodeBlock> printed = blocks.stream().filter(block -> block.getInfo().equals(PRINTED)).iterator();
        return BLOCK.matcher(page).replaceAll(
                _ -> Matcher.quoteReplacement("```text\n" + printed.next().getLiteral() + "```\n"));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandIsToldOf(Language language) throws IOException {
        String page = Files.readString(GuideSources.page(language, "command-line"));
        List<String> commands = COMMAND.matcher(new GuideShell(folder, language).run("budget --help")).results()
                .map(command -> command.group(1)).toList();

        assertThat(commands).contains("import", "restore")
                .allSatisfy(command -> assertThat(page).contains("budget " + command));
    }

    private void samples() throws IOException {
        for (String name : List.of("405-2026", "510-2025")) {
            for (String ending : List.of(".xlsx", ".txt")) {
                Files.copy(Path.of("assets", "samples", name + ending), folder.resolve(name + ending));
            }
        }
    }

    private static String shortened(String printed) {
        List<String> lines = printed.lines().toList();
        Stream<String> shown = lines.size() > MOST_LINES
                ? Stream.concat(lines.stream().limit(MOST_LINES), Stream.of(CUT))
                : lines.stream();
        return String.join("\n", shown.map(String::stripTrailing).toList()) + "\n";
    }
}
