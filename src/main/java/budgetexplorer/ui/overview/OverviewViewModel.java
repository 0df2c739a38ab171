package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.Glossary;
import budgetexplorer.service.overview.Overview;
import budgetexplorer.service.overview.OverviewBudget;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The first page on a budget.
public final class OverviewViewModel {
    private static final String OVERVIEW = "overview";

    private final BrowseLibrary library;
    private final OverviewBudget overviews;
    private final TaskRunner tasks;
    private final OverviewWords words;
    private final Glossary glossary;
    private final Messages messages;
    private @Nullable BudgetSummary budget;

    private final ReadOnlyObjectWrapper<@Nullable OverviewPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    public OverviewViewModel(BrowseLibrary library, TaskRunner tasks, Messages messages, AmountFormat format) {
        this.library = library;
        this.overviews = new OverviewBudget(library);
        this.tasks = tasks;
        this.messages = messages;
        this.words = new OverviewWords(messages, format);
        this.glossary = Glossary.of(messages);
    }

    /// Shows a budget; nothing for none.
    public void show(@Nullable BudgetSummary budget) {
        if (budget == null) {
            tasks.cancel(OVERVIEW);
            page.set(null);
            status.set("");
        } else {
            tasks.run(OVERVIEW, (_, _) -> library.find(BudgetReference.of(budget.id())).map(overviews::of), this::show);
        }
    }

    private void show(Optional<Overview> read) {
        read.ifPresent(overview -> {
            budget = overview.budget();
            OverviewPage shown = words.page(overview,
                    glossary.forBudget(overview.budget().id().year(), library.names(), overview.terms()));
            page.set(shown);
            status.set(shown.status());
        });
    }

    /// What is shown as tables, to be printed; empty before a budget is.
    Optional<Printable> printable() {
        OverviewPage shown = page.get();
        BudgetSummary read = budget;
        if (shown == null || read == null) {
            return Optional.empty();
        }
        var printed = new OverviewPrint(shown, messages);
        return Optional.of(Printable.of(read, messages,
                List.of(PrintPart.of(messages.text("print.figures"), printed::figures),
                        PrintPart.of(messages.text("overview.spending"), printed::spending))));
    }

    /// What is shown; nothing before a budget is.
    ReadOnlyObjectProperty<@Nullable OverviewPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What is counted and what is missing.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
