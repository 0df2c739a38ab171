package budgetexplorer.service.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceTextsTest {
    private static final Sbom SBOM = Sbom.ofThisBuild();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Noto Sans SC | SIL OPEN FONT LICENSE", "poi-ooxml | Apache License",
            "poi-ooxml | This product contains", "sqlite-jdbc | Apache License", "slf4j-api | QOS.ch",
            "picocli | Apache License", "javafx-graphics | CLASSPATH"})
    void theTextsComeFromWhereTheComponentIs(String name, String words) throws Exception {
        assertThat(LicenceTexts.of(SBOM.component(name))).hasValueSatisfying(
                text -> assertThat(text).containsIgnoringCase(words));
    }

    @Test
    void whereAComponentBringsNoneThereIsNone() throws Exception {
        assertThat(LicenceTexts.of(SBOM.component("controlsfx"))).isEmpty();
    }
}
