package budgetexplorer.model.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.disclosure.Need.Kind;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import org.junit.jupiter.api.Test;

/// Needs have a text form under which a library keeps what is typed for them.
class NeedTest {
    @Test
    void theTextFormIsReadBack() {
        for (Kind kind : Kind.values()) {
            for (Subject subject : new Subject[]{Subject.whole(SectionKind.BALANCE),
                    Subject.of(SectionKind.INCOME, Field.GENERAL), new Subject(SectionKind.GENERAL, "2060101")}) {
                var need = new Need(kind, subject);
                assertThat(Need.parse(need.key())).hasValue(need);
            }
        }
        assertThat(Need.parse("PRIOR/NOWHERE/1")).isEmpty();
        assertThat(Need.parse("SOMETHING/INCOME/")).isEmpty();
        assertThat(Need.parse("PRIOR")).isEmpty();
    }
}
