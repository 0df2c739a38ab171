package budgetexplorer.service.export;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.table.Budget;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.file.FilesBeside;
import budgetexplorer.service.file.Overwrite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// Writes budgets of a library to files for others. Thread-safe.
public final class ExportBudget {
    /// The ending of what is a folder: a Fiscal Data Package.
    public static final String FOLDER = "";
    /// The ending of the one format that can be locked.
    private static final String WORKBOOK = ".xlsx";

    private final BrowseLibrary browse;
    private final DataPackageExporter packages;
    /// By the ending of a file's name; another format is a line here and its exporter.
    private final Map<String, Exporter> formats;

    public ExportBudget(BrowseLibrary browse) {
        this.browse = browse;
        this.packages = new DataPackageExporter(browse.names());
        this.formats = Map.of(FOLDER, packages, WORKBOOK, new WorkbookExporter(), ".docx",
                new DisclosureExporter(browse));
    }

    /// Writes a budget in the format that the file's name ends with; to a folder as a Fiscal Data Package.
    ///
    /// @return the files written
    /// @throws ProblemException if there is no such format, or the file cannot be written or must not be replaced; what was
    ///                          there is then unchanged
    public List<Path> export(BudgetSummary summary, ExportOptions options, Path out) throws ProblemException {
        return export(summary, options, out, Files.isDirectory(out) ? FOLDER : ending(out));
    }

    /// Writes a budget in the format of an ending, whatever the file's name ends with.
    ///
    /// @return the files written
    /// @throws ProblemException if there is no such format, or the file cannot be written or must not be replaced
    public List<Path> export(BudgetSummary summary, ExportOptions options, Path out, String ending)
            throws ProblemException {
        Exporter exporter = exporter(out, ending, options);
        try (var files = new FilesBeside(Overwrite.of(options.overwrite()))) {
            exporter.write(summary.id(), budget(summary), options, files, out);
            return files.move();
        } catch (IOException e) {
            throw FilesBeside.problem(out, e);
        }
    }

    /// Writes budgets to files of their own, named `405-2026-公开-1.xlsx`, beside whatever is in the folder. A budget that
    /// cannot be written does not keep those after it from being written.
    ///
    /// @param ending of the files' names, which says the format
    /// @return what came of each
    /// @throws ProblemException if there is no such format
    public List<Exported> exportEach(List<BudgetSummary> budgets, String ending, ExportOptions options, Path folder,
            Progress progress, Cancellation cancellation) throws ProblemException {
        exporter(folder, ending, options);
        List<Exported> all = new ArrayList<>();
        for (BudgetSummary budget : budgets) {
            cancellation.check();
            Path file = folder.resolve(name(budget.id()) + ending);
            progress.report(all.size(), budgets.size(), String.valueOf(file.getFileName()));
            all.add(exported(budget, options, file, ending));
        }
        return all;
    }

    private Exported exported(BudgetSummary budget, ExportOptions options, Path file, String ending) {
        try {
            return new Exported.Done(budget, export(budget, options, file, ending));
        } catch (ProblemException e) {
            return new Exported.Failed(budget, e.problem());
        }
    }

    /// Writes budgets into one Fiscal Data Package.
    ///
    /// @return the files written
    /// @throws ProblemException if the files cannot be written, or the folder is not empty and must not be written into
    public List<Path> exportPackage(List<BudgetSummary> budgets, ExportOptions options, Path folder, Progress progress,
            Cancellation cancellation) throws ProblemException {
        try (var files = new FilesBeside(Overwrite.of(options.overwrite()))) {
            packages.write(budgets, this::budget, options, files, folder, progress, cancellation);
            return files.move();
        } catch (IOException e) {
            throw FilesBeside.problem(folder, e);
        }
    }

    /// The name of a budget's file without its ending: `405-2026-公开-1`.
    public static String name(BudgetId id) {
        return "%s-%d-%s-%d".formatted(id.department(), id.year(), id.stage().label(), id.revision());
    }

    private Exporter exporter(Path out, String ending, ExportOptions options) throws ProblemException {
        Exporter exporter = formats.get(ending);
        if (exporter == null) {
            throw new ProblemException(
                    Problem.error(place(out), "problem.export.format",
                            String.join(" ", new TreeSet<>(formats.keySet())).strip()));
        }
        if (options.password().isPresent() && ending.equals(FOLDER)) { // it would be open to all unnoticed
            throw new ProblemException(Problem.error(place(out), "problem.export.password"));
        }
        return exporter;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? FOLDER : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static Place place(Path out) {
        return Place.of(String.valueOf(out.getFileName()));
    }

    private Budget budget(BudgetSummary summary) {
        return new Budget(summary.department(), summary.id().year(), summary.id().stage(), summary.file(),
                browse.tables(summary.id()), browse.narrative(summary.id()).map(narrative -> narrative.text()));
    }
}
