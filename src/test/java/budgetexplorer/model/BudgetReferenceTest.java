package budgetexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetReferenceTest {
    @ParameterizedTest
    @CsvSource({"405:2026,,", "405:2026:草案, DRAFT,", "405:2026:草案#2, DRAFT, 2", "405:2026#3,, 3",
            "' 405:2026:公开#1 ', PUBLISHED, 1", "405:2026:一上, FIRST_SUBMISSION,"})
    void aReferenceNamesAsMuchAsTheUserKnows(String text, Stage stage, Integer revision) {
        var expected = new BudgetReference("405", 2026, Optional.ofNullable(stage),
                revision == null ? OptionalInt.empty() : OptionalInt.of(revision));

        assertThat(BudgetReference.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "405", "405:", "405:26", "405:20266", ":2026", "x:2026", "405:2026:", "405:2026:终稿",
            "405:2026:草案#", "405:2026:草案#x", "405:2026:草案#-1", "405:2026#12345678", "405-2026", "405：2026"})
    void aTextOfAnotherFormIsNoReference(String text) {
        assertThat(BudgetReference.parse(text)).isEmpty();
    }

    @Test
    void theReferenceOfABudgetNamesExactlyThatBudget() {
        var id = new BudgetId("405", 2026, Stage.PUBLISHED, 2);

        assertThat(id.reference()).isEqualTo("405:2026:公开#2");
        assertThat(BudgetReference.parse(id.reference())).contains(BudgetReference.of(id));
    }
}
