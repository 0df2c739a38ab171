package budgetexplorer.service.export;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.table.Budget;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.file.FilesBeside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes budgets of a library to files for others. Thread-safe.
public final class ExportBudget {
    private final BrowseLibrary browse;
    /// By the ending of a file's name; another format is a line here and its exporter.
    private final Map<String, Exporter> formats;

    public ExportBudget(BrowseLibrary browse) {
        this.browse = browse;
        this.formats = Map.of(".xlsx", new WorkbookExporter(), ".docx", new DisclosureExporter(browse));
    }

    /// Writes a budget in the format that the file's name ends with; to a folder as a Fiscal Data Package.
    ///
    /// @return the files written
    /// @throws ProblemException if there is no such format or the file cannot be written; what was there is then unchanged
    public List<Path> export(BudgetSummary summary, ExportOptions options, Path out) throws ProblemException {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        Exporter exporter = formats.get(dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT));
        if (exporter == null) {
            throw new ProblemException(
                    Problem.error(Place.of(name), "problem.handout.format", String.join(" ", formats.keySet())));
        }
        try (var files = new FilesBeside()) {
            exporter.write(summary.id(), budget(summary), options, files, out);
            return files.move();
        } catch (IOException e) {
            throw new ProblemException(Problem.error(Place.of(name), "problem.handout.write", Faults.log(e)), e);
        }
    }

    private Budget budget(BudgetSummary summary) {
        return new Budget(summary.department(), summary.id().year(), summary.id().stage(), summary.file(),
                browse.tables(summary.id()), browse.narrative(summary.id()).map(narrative -> narrative.text()));
    }
}
