package budgetexplorer.service.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Edit;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Need.Kind;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What users type for a text wins over what others say, and can be taken back.
class KeepDisclosureInputsTest {
    private static final Need PRIOR = new Need(Kind.PRIOR, Subject.whole(SectionKind.BALANCE));
    private static final Need REASON = new Need(Kind.REASON, Subject.whole(SectionKind.INCOME));

    @TempDir
    private Path folder;
    private Library library;
    private BudgetSummary budget;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
        budget = new BrowseLibrary(library).find("405:2026");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private DisclosureDraft draft() {
        return new GenerateDisclosure(new BrowseLibrary(library)).of(budget);
    }

    private Asked asked(Need need) {
        return draft().asked().stream().filter(asked -> asked.need().equals(need)).findFirst().orElseThrow();
    }

    @Test
    void whatIsTypedIsTold() throws Exception {
        new KeepDisclosureInputs(library).type(budget.id(), Map.of(PRIOR, " 8,050.14万元 ", REASON, "新增科研任务。"))
                .perform();

        assertThat(asked(PRIOR).source()).hasValue(Source.TYPED);
        assertThat(draft().text().lines()).contains(
                "2026年部门收入总预算9,050.14万元，同比增加1,000.00万元，同比增长12.42%。其中：",
                "2026年收入预算总体增加的主要原因是：新增科研任务。");
    }

    /// Its reason explained a fall.
    @Test
    void aReasonOfTheEarlierTextIsLeftOutWhereTheDirectionHasChanged() throws Exception {
        new KeepDisclosureInputs(library).type(budget.id(), Map.of(PRIOR, "8050.14")).perform();

        assertThat(asked(REASON).isMissing()).isTrue();
        assertThat(draft().text().lines()).contains("2026年收入预算总体增加的主要原因是：××（请补充增加的原因）。");
    }

    @Test
    void typingCanBeTakenBackAndMadeAgain() throws Exception {
        DisclosureDraft before = draft();
        Edit undo = new KeepDisclosureInputs(library).type(budget.id(), Map.of(PRIOR, "1", REASON, "另有原因")).perform();
        DisclosureDraft typed = draft();
        Edit redo = undo.perform();

        assertThat(draft()).isEqualTo(before).isNotEqualTo(typed);
        redo.perform();
        assertThat(draft()).isEqualTo(typed);
    }

    @Test
    void whatIsBlankIsAskedAgain() throws Exception {
        var keep = new KeepDisclosureInputs(library);
        keep.type(budget.id(), Map.of(PRIOR, "1")).perform();
        keep.type(budget.id(), Map.of(PRIOR, "  ")).perform();

        assertThat(asked(PRIOR).source()).hasValue(Source.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"'9,050.14', true", "-3.5, true", "9050.14万元, true", "'', true", "约9050, false", "1e9, false",
            "９０５０, false"})
    void anAmountIsANumber(String typed, boolean valid) {
        assertThat(KeepDisclosureInputs.isValid(PRIOR, typed)).isEqualTo(valid);
        assertThat(KeepDisclosureInputs.isValid(REASON, typed)).isTrue();
    }

    @Test
    void whatIsNotValidIsNotKept() {
        assertThatThrownBy(() -> new KeepDisclosureInputs(library).type(budget.id(), Map.of(PRIOR, "很多")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
