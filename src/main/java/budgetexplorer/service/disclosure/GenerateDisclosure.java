package budgetexplorer.service.disclosure;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.disclosure.Disclosure;
import budgetexplorer.model.disclosure.Facts;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.Glossary;
import budgetexplorer.service.prior.YearBefore;
import budgetexplorer.write.disclosure.DisclosureText;
import java.util.Optional;

/// Writes the 公开说明 of budgets of a library. Thread-safe; to be called off the FX thread.
public final class GenerateDisclosure {
    private final BrowseLibrary library;

    /// Read when a text is generated for the first time, and not when a window opens.
    private static final class Explained {
        private static final Glossary GLOSSARY = Glossary.of(Messages.of(Language.ZH));
    }

    public GenerateDisclosure(BrowseLibrary library) {
        this.library = library;
    }

    /// The text of a budget by what the library holds now.
    public DisclosureDraft of(BudgetSummary budget) {
        var sources = sources(budget);
        Facts facts = new GatherFacts(sources).facts();
        Disclosure text = DisclosureText.of(facts);
        return new DisclosureDraft(budget.id(), facts, text, new AskedThings(sources, facts).of(text));
    }

    private Sources sources(BudgetSummary budget) {
        BudgetId id = budget.id();
        TableFacts now = tables(id);
        Optional<BudgetId> before = YearBefore.of(id, library).map(BudgetSummary::id);
        Optional<TableFacts> tablesBefore = before.map(this::tables);
        return new Sources(budget.department(), id.year(), now, text(id, now), tablesBefore,
                before.flatMap(last -> text(last, tablesBefore.orElseThrow())),
                TypedValues.of(library.disclosureInputs(id)), library.names(), Explained.GLOSSARY);
    }

    private TableFacts tables(BudgetId id) {
        return new TableFacts(library.tables(id), code -> library.names().name(code, id.year()));
    }

    private Optional<EarlierText> text(BudgetId id, TableFacts tables) {
        return library.links().narrative(id).map(linked -> new EarlierText(linked.narrative(), id.year(),
                new StatementSubjects(linked, tables)));
    }
}
