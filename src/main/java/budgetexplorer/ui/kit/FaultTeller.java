package budgetexplorer.ui.kit;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Messages;
import budgetexplorer.base.ProblemException;
import java.util.List;
import java.util.function.Consumer;

/// Where everything that was thrown ends: an expected fault is told in words; a bug is logged once, under a short
/// code and with a report that the user can pass on.
public final class FaultTeller implements Consumer<Throwable> {
    private final Dialogs dialogs;
    private final Messages messages;

    public FaultTeller(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @Override
    public void accept(Throwable fault) {
        if (fault instanceof ProblemException expected) {
            dialogs.tell(messages.text("dialog.problem.heading"), List.of(expected.problem()));
            return;
        }
        dialogs.tellFault(Faults.report(fault));
    }
}
