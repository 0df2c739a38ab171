package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Side.Headcount;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.Headcounts;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks for the 编制 of a department in a year, by which amounts are divided among people. Can be undone. For the FX thread.
public final class HeadcountEntry {
    private static final String PEOPLE = "[1-9]\\d{0,6}";

    private final Headcounts headcounts;
    private final Edits edits;
    private final Dialogs dialogs;
    private final Messages messages;

    public HeadcountEntry(Headcounts headcounts, Edits edits, Dialogs dialogs, Messages messages) {
        this.headcounts = headcounts;
        this.edits = edits;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// Asks how many people there are; nothing stands for what the text says.
    ///
    /// @param known what is known so far
    void ask(BudgetSummary budget, Optional<Headcount> known) {
        String year = String.valueOf(budget.id().year());
        dialogs.askText(messages.text("compare.headcount.heading", budget.department().name(), year),
                known.map(count -> String.valueOf(count.people())).orElse("")).map(String::strip)
                .ifPresent(text -> take(budget, text));
    }

    private void take(BudgetSummary budget, String text) {
        if (text.isEmpty()) {
            enter(budget, OptionalInt.empty());
        } else if (text.matches(PEOPLE)) {
            enter(budget, OptionalInt.of(Integer.parseInt(text)));
        } else {
            dialogs.tell(messages.text("dialog.problem.heading"), messages.text("compare.headcount.malformed", text));
        }
    }

    private void enter(BudgetSummary budget, OptionalInt people) {
        edits.perform(headcounts.enter(budget.id().department(), budget.id().year(), people));
    }
}
