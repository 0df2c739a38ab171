package budgetexplorer.service.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LicenceTextsTest {
    private static final Sbom SBOM = Sbom.ofThisBuild();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Noto Sans SC | SIL OPEN FONT LICENSE", "poi-ooxml | Apache License",
            "poi-ooxml | This product contains", "sqlite-jdbc | Apache License", "slf4j-api | QOS.ch",
            "picocli | Apache License", "javafx-graphics | CLASSPATH",
            "controlsfx | ControlsFX", "atlantafx-base | MIT License"})
    void theTextsComeFromWhereTheComponentIs(String name, String words) throws Exception {
        assertThat(LicenceTexts.of(SBOM.component(name))).hasValueSatisfying(
                text -> assertThat(text).containsIgnoringCase(words));
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyComponentHasOne(Component component) throws Exception {
        assertThat(LicenceTexts.of(component)).isPresent();
    }

    /// All but SQLite, whose authors gave it to everybody instead of a licence.
    static List<Component> components() {
        return SBOM.components().stream().filter(component -> !component.name().equals("sqlite")).toList();
    }
}
