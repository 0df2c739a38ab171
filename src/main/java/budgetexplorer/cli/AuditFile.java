package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.audit.AuditPapers;
import budgetexplorer.service.audit.AuditReport;
import budgetexplorer.service.audit.Letter;
import budgetexplorer.service.audit.ReviewNotes;
import budgetexplorer.service.audit.Reviewed;
import budgetexplorer.service.file.FilesBeside;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `audit --out` writes: .xlsx or .csv the list of findings, .docx the 审核意见书, any other the working paper. For one use.
final class AuditFile {
    private final AuditPapers papers;
    private final ReviewNotes notes;
    private final SaveHandout save;
    private final @Nullable Path file;
    private final Overwrite overwrite;
    private final List<Row> rows = new ArrayList<>();

    AuditFile(Messages messages, Library library, @Nullable Path file, Overwrite overwrite) {
        this.papers = new AuditPapers(messages, MoneyUnit.TEN_THOUSAND_YUAN);
        this.notes = new ReviewNotes(library);
        this.save = new SaveHandout(messages.language());
        this.file = file;
        this.overwrite = overwrite;
    }

    /// @throws ProblemException unless the file is a list, the only one that holds several budgets, and may be written
    void requireList() throws ProblemException {
        if (file != null && !isList(file)) {
            throw new ProblemException(
                    Problem.error(Place.of(String.valueOf(file.getFileName())), "problem.audit.list"));
        }
        if (file != null) {
            try (var files = new FilesBeside(overwrite)) {
                files.requireFile(file);
            }
        }
    }

    /// Writes the paper of one budget.
    List<Path> save(AuditReport report) throws ProblemException {
        if (file == null) {
            return List.of();
        }
        var reviewed = new Reviewed(report, notes.of(report.budget().id()));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (isList(file)) {
            return save(papers.findings(List.of(reviewed), today), AuditPapers.LIST, file);
        }
        return isNamed(file, ".docx")
                ? save(papers.opinion(reviewed, new Letter("", today, Optional.empty())), AuditPapers.LETTER, file)
                : save(papers.workingPaper(reviewed, today), AuditPapers.WORKING_PAPER, file);
    }

    /// Adds a budget to the list.
    void add(AuditReport report) {
        if (file != null) {
            rows.addAll(papers.rows(new Reviewed(report, notes.of(report.budget().id()))));
        }
    }

    /// Writes the list.
    List<Path> saveList() throws ProblemException {
        return file == null
                ? List.of()
                : save(papers.findingsOf(rows, LocalDate.now(ZoneId.systemDefault())), AuditPapers.LIST, file);
    }

    private List<Path> save(Handout handout, PageSetup setup, Path to) throws ProblemException {
        return save.save(handout, setup, to, overwrite);
    }

    private static boolean isList(Path file) {
        return isNamed(file, ".xlsx") || isNamed(file, ".csv");
    }

    private static boolean isNamed(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
