package budgetexplorer.service.about;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.store.Library;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SbomTest {
    private static final Pattern ARCHIVE = Pattern.compile("(.+?)-(\\d.*?)(?:-(?:linux|win|mac)[^.]*)?\\.jar");
    private static final List<String> OF_TESTS = List.of("junit", "opentest4j", "apiguardian-api", "assertj",
            "byte-buddy",
            "testfx", "hamcrest", "org.osgi", "fastexcel", "jmh", "jopt-simple", "archunit", "jackson-databind",
            "jackson-annotations");

    private final Sbom sbom = Sbom.ofThisBuild();

    /// Whatever of the class path is not known to be of the tests alone has to be listed, in its version.
    @Test
    void everyArchiveThatTheProgramRunsWithIsListedWithItsVersion() {
        List<Matcher> archives = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> ARCHIVE.matcher(String.valueOf(Path.of(path).getFileName()))).filter(Matcher::matches)
                .filter(archive -> OF_TESTS.stream().noneMatch(archive.group(1)::startsWith)).toList();

        assertThat(archives).hasSizeGreaterThan(25);
        assertThat(archives).allSatisfy(archive -> assertThat(sbom.component(archive.group(1)).version())
                .as(archive.group(1)).isEqualTo(archive.group(2)));
    }

    @Test
    void everyComponentHasALicence() {
        assertThat(sbom.components()).hasSizeGreaterThan(25).allSatisfy(component -> {
            assertThat(component.licences()).as(component.name()).isNotEmpty();
            assertThat(component.licences()).as(component.name()).allMatch(licence -> !licence.name().isBlank());
            assertThat(component.isDirect() || !component.users().isEmpty()).as(component.name()).isTrue();
        });
    }

    @Test
    void whatMavenDoesNotKnowIsListedToo() {
        assertThat(sbom.component("Noto Sans SC").licences()).extracting(Component.Licence::name)
                .containsExactly("OFL-1.1");
        assertThat(sbom.component("sqlite").version()).isEqualTo(Library.sqliteVersion());
    }

    @Test
    void itNamesNeitherThisMachineNorServersOfArchives() throws Exception {
        String text = Files.readString(Path.of("target/classes/budgetexplorer/service/about/sbom.json"));

        assertThat(text).doesNotContain(System.getProperty("user.dir"), System.getProperty("user.home") + "/",
                "://repo",
                "sonatype", "serialNumber", "timestamp");
    }

    @Test
    void whatAComponentIsUsedByIsKnown() {
        assertThat(sbom.component("xmlbeans").users()).containsExactlyInAnyOrder("poi-ooxml", "poi-ooxml-lite");
        assertThat(sbom.component("xmlbeans").isDirect()).isFalse();
        assertThat(sbom.component("picocli").isDirect()).isTrue();
    }

    @Test
    void anExpressionOfLicencesIsReadToo() {
        String json = """
                {"metadata": {"component": {"name": "x"}}, "components": [{"bom-ref": "a", "name": "a", "version": "1",
                "hashes": [{"alg": "x"}], "licenses": [{"expression": "MIT OR Apache-2.0"}]}], "dependencies": []}""";

        Sbom read = Sbom.of(new SbomReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));

        assertThat(read.components()).singleElement().satisfies(component -> assertThat(component.licences())
                .containsExactly(new Component.Licence("MIT OR Apache-2.0", "")));
    }
}
