package budgetexplorer.ui.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.disclosure.Asked;
import budgetexplorer.service.disclosure.DisclosureDraft;
import budgetexplorer.service.disclosure.GenerateDisclosure;
import budgetexplorer.service.disclosure.KeepDisclosureInputs;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.EditHistory;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The generated text of the sample of 405, whose own text says all that is asked.
class DisclosureViewModelTest {
    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Library library;
    private Edits edits;
    private DisclosureViewModel text;

    @BeforeEach
    void generate() throws Exception {
        library = SampleLibrary.in(folder);
        var browse = new BrowseLibrary(library);
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        edits = new Edits(new EditHistory(), tasks, fault -> {
            throw new AssertionError(fault);
        }, _ -> {});
        text = new DisclosureViewModel(browse.find("405:2026"), new DisclosureWork(new GenerateDisclosure(browse),
                new KeepDisclosureInputs(library), new ExportBudget(browse)), edits, tasks, dialogs,
                Messages.of(Language.ZH));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Asked selected() {
        return Objects.requireNonNull(text.asked().selectedProperty().get());
    }

    private DisclosureDraft draft() {
        return Objects.requireNonNull(text.draftProperty().get());
    }

    private void select(Need.Kind kind, String subject) {
        text.asked().select(text.asked().shown().stream()
                .filter(asked -> asked.need().kind() == kind && asked.subject().contains(subject)).findFirst()
                .orElseThrow());
    }

    @Test
    void whatIsAskedIsListedWithItsSource() {
        assertThat(text.asked().shown()).hasSameSizeAs(draft().asked()).isNotEmpty();
        assertThat(text.summaryProperty().get()).startsWith("说明中有 %d 处取自 12 张表之外：".formatted(draft().asked().size()))
                .contains("原说明");

        text.asked().kindProperty().set(AskedKind.AMOUNTS);

        assertThat(text.asked().shown()).isNotEmpty().allMatch(asked -> asked.need().isMoney())
                .hasSizeLessThan(draft().asked().size());
    }

    @Test
    void whatIsTypedStandsInTheTextAtOnceAndCanBeUndone() {
        select(Need.Kind.REASON, "科学技术");
        String before = selected().value().orElseThrow();

        text.typedProperty().set("专项压减");
        text.keep();

        assertThat(draft().text().lines()).anyMatch(line -> line.contains("主要原因是：专项压减"));
        select(Need.Kind.REASON, "科学技术");
        assertThat(selected().source()).contains(Source.TYPED);

        edits.undo();

        assertThat(draft().text().lines()).noneMatch(line -> line.contains("专项压减"));
        assertThat(selected().value()).contains(before);
    }

    @Test
    void whatIsForgottenIsTakenFromTheEarlierTextAgain() {
        select(Need.Kind.REASON, "科学技术");
        text.typedProperty().set("专项压减");
        text.keep();
        select(Need.Kind.REASON, "科学技术");

        text.forget();

        assertThat(selected().source()).contains(Source.TEXT);
        assertThat(text.typedProperty().get()).isEqualTo(selected().value().orElseThrow());
    }

    @Test
    void onlyNumbersAreAmounts() {
        select(Need.Kind.PRIOR, "");

        text.typedProperty().set("约 9000");
        assertThat(text.validProperty().get()).isFalse();
        text.keep();
        assertThat(selected().source()).isNotEqualTo(Optional.of(Source.TYPED));

        text.typedProperty().set("9,000.50");
        assertThat(text.validProperty().get()).isTrue();
    }

    @Test
    void theDocumentIsWrittenWhereTheUserSays() {
        dialogs.file = Optional.of(folder.resolve("说明.docx"));

        text.write();

        assertThat(folder.resolve("说明.docx")).isRegularFile()
                .satisfies(file -> assertThat(Files.size(file)).isPositive());
        assertThat(text.noticeProperty().get()).startsWith("已写出 说明.docx");
    }

    @Test
    void onceClosedNothingIsHeard() {
        DisclosureDraft before = draft();
        text.close();

        select(Need.Kind.REASON, "科学技术");
        text.typedProperty().set("专项压减");
        text.keep();

        assertThat(text.draftProperty().get()).isSameAs(before);
    }
}
