package budgetexplorer.service.export;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.disclosure.Disclosure;
import budgetexplorer.model.table.Budget;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.disclosure.GenerateDisclosure;
import budgetexplorer.service.file.FilesBeside;
import budgetexplorer.write.document.DisclosureDocument;
import budgetexplorer.write.form.Forms;
import budgetexplorer.write.office.Lock;
import java.io.IOException;
import java.nio.file.Path;

/// Writes the 公开说明 that is generated, with the 12 tables attached. Thread-safe.
final class DisclosureExporter implements Exporter {
    /// It is Chinese whatever the language of the screen.
    private static final String PROGRAM = Messages.of(Language.ZH).text("app.name");

    private final BrowseLibrary library;
    private final GenerateDisclosure generate;

    DisclosureExporter(BrowseLibrary library) {
        this.library = library;
        this.generate = new GenerateDisclosure(library);
    }

    @Override
    public void write(BudgetId id, Budget budget, ExportOptions options, FilesBeside files, Path out)
            throws IOException, ProblemException {
        BudgetSummary summary = library.find(BudgetReference.of(id)).orElseThrow(() -> new ProblemException(
                Problem.error(Place.of(id.reference()), "problem.budget.unknown", id.reference())));
        Disclosure text = generate.of(summary).text();
        Lock.Contents document = target -> DisclosureDocument.write(text, Forms.of(budget, options.unit()), PROGRAM,
                target);
        files.write(out, options.password().<FilesBeside.Contents>map(
                password -> target -> Lock.write(document, password, target)).orElse(document::writeTo));
    }
}
