package budgetexplorer.ui.disclosure;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.disclosure.DisclosureDraft;
import budgetexplorer.service.disclosure.GenerateDisclosure;
import budgetexplorer.service.disclosure.KeepDisclosureInputs;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.service.export.ExportOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the screen has done for it off the FX thread.
///
/// @param generate writes the text
/// @param keep     keeps what is typed
/// @param export   writes the document
public record DisclosureWork(GenerateDisclosure generate, KeepDisclosureInputs keep, ExportBudget export) {
    /// The ending of the document's name.
    static final String ENDING = ".docx";

    DisclosureDraft draft(BudgetSummary budget) {
        return generate.of(budget);
    }

    /// The user has been asked before whether what is there is to be replaced.
    List<Path> write(BudgetSummary budget, Path file) throws ProblemException {
        return export.export(budget, new ExportOptions(Optional.empty(), Optional.empty(), true), file, ENDING);
    }

    static String name(BudgetSummary budget) {
        return ExportBudget.name(budget.id()) + ENDING;
    }
}
