package budgetexplorer.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Version;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AboutViewModelTest {
    private final TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
        throw new AssertionError(fault);
    });
    private final Messages messages = Messages.of(Language.ZH);
    private final AboutViewModel about = new AboutViewModel(tasks, messages, Path.of("/数据/library.budget"));

    @BeforeEach
    void load() {
        about.load();
    }

    @Test
    void versionsAndPlacesAreTold() {
        assertThat(about.facts()).contains(new Fact("版本", Version.current()),
                new Fact("资料库", Path.of("/数据/library.budget").toString()));
        assertThat(about.facts()).extracting(Fact::value).allMatch(value -> !value.isBlank());
    }

    @Test
    void everyComponentSaysWhatItIsFor() {
        assertThat(about.components()).hasSizeGreaterThan(25).allSatisfy(line -> {
            assertThat(line.purpose()).as(line.name()).isNotBlank().isNotEqualTo(messages.text("about.usedBy", ""));
            assertThat(line.licence()).as(line.name()).isNotBlank();
        });
        assertThat(line("picocli").purpose()).isEqualTo("命令行");
        assertThat(line("xmlbeans").purpose()).contains("poi-ooxml");
    }

    @Test
    void theLicenceOfTheChosenComponentIsShown() {
        about.choose(line("Noto Sans SC"));
        assertThat(about.licenceProperty().get()).contains("SIL OPEN FONT LICENSE");

        about.choose(line("sqlite"));
        assertThat(about.licenceProperty().get()).startsWith("这个组件没有附带许可文本");
    }

    @Test
    void aRequestToSupportHasAllOfIt() {
        assertThat(about.text()).contains("版本: " + Version.current(), "SQLite: ", "picocli\t", "Apache-2.0");
    }

    private ComponentLine line(String name) {
        return about.components().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }
}
