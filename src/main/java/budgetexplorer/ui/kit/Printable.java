package budgetexplorer.ui.kit;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import java.util.List;

/// What of a screen can be printed, as it is at that moment.
///
/// @param title   of the whole: of the document, and of the file it may be saved in
/// @param subject which budgets and stages, for the head of every page
/// @param parts   in the order they are printed in; each has a name of its own
public record Printable(String title, String subject, List<PrintPart> parts) {
    public Printable {
        parts = List.copyOf(parts);
    }

    /// Parts of one budget.
    public static Printable of(BudgetSummary budget, Messages messages, List<PrintPart> parts) {
        String year = String.valueOf(budget.id().year());
        return new Printable(messages.text("print.title", budget.department().name(), year),
                messages.text("print.subject", budget.department().code(), year,
                        messages.text("stage." + budget.id().stage().name()), budget.id().revision()),
                parts);
    }
}
