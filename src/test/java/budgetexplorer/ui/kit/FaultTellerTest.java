package budgetexplorer.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.ui.RecordedDialogs;
import org.junit.jupiter.api.Test;

class FaultTellerTest {
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final FaultTeller faults = new FaultTeller(dialogs, Messages.of(Language.ZH));

    @Test
    void anExpectedFaultIsToldAsItsProblem() {
        var problem = Problem.error(Place.of("a.xlsx"), "problem.notBudget");

        faults.accept(new ProblemException(problem));

        assertThat(dialogs.problems).containsExactly(problem);
    }

    @Test
    void aBugIsToldUnderAShortCodeWithItsDetailsToCopy() {
        faults.accept(new IllegalStateException("broken"));

        assertThat(dialogs.problems).isEmpty();
        assertThat(dialogs.told).singleElement().asString().matches("(?s).*E-[0-9A-F]{4}\\R.*broken.*");
    }
}
