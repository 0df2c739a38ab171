package budgetexplorer.ui.importing;

import budgetexplorer.base.Problem;
import budgetexplorer.model.Identity;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportPreview;
import budgetexplorer.service.ImportPreview.FoundBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the conversation about one file stands.
///
/// @param preview     what was recognised; empty before the file was read
/// @param stated      what the file itself says of its budgets
/// @param corrections the fields of its budgets
/// @param password    opens the file
/// @param outcomes    what became of it; empty before it was imported
public record Standing(Phase phase, Optional<ImportPreview> preview, List<Identity> stated,
        List<Correction> corrections, Optional<String> password, List<ImportOutcome> outcomes) {
    /// The file is chosen and no more.
    static final Standing CHOSEN = new Standing(Phase.WAITING, Optional.empty(), List.of(), List.of(),
            Optional.empty(), List.of());

    /// Whose turn it is.
    enum Phase {
        WAITING,
        READ,
        CANCELLED,
        DONE
    }

    public Standing {
        stated = List.copyOf(stated);
        corrections = List.copyOf(corrections);
        outcomes = List.copyOf(outcomes);
    }

    /// How far the file has come.
    public FileStatus status() {
        return switch (phase) {
            case WAITING -> FileStatus.WAITING;
            case CANCELLED -> FileStatus.CANCELLED;
            case DONE -> FileStatus.of(outcomes);
            case READ -> preview.orElseThrow() instanceof ImportPreview.Recognised ? ofFields() : ofUnreadable();
        };
    }

    private FileStatus ofFields() {
        return isComplete() ? FileStatus.RECOGNISED : FileStatus.INCOMPLETE;
    }

    private FileStatus ofUnreadable() {
        return needsPassword() ? FileStatus.INCOMPLETE : FileStatus.UNREADABLE;
    }

    private boolean isComplete() {
        return corrections.stream().allMatch(each -> each.missing().isEmpty());
    }

    /// Whether an import may take it.
    boolean isReady() {
        return !budgets().isEmpty() && isComplete() && (phase == Phase.READ || phase == Phase.CANCELLED);
    }

    /// The budgets that were recognised.
    public List<FoundBudget> budgets() {
        return preview.isPresent() && preview.get() instanceof ImportPreview.Recognised found
                ? found.budgets()
                : List.of();
    }

    /// Why it cannot be read.
    public Optional<Problem> obstacle() {
        return preview.isPresent() && preview.get() instanceof ImportPreview.Unreadable unreadable
                ? Optional.of(unreadable.problem())
                : Optional.empty();
    }

    /// Whether it cannot be read for want of the right password.
    public boolean needsPassword() {
        return obstacle().filter(problem -> problem.key().startsWith("problem.password.")).isPresent();
    }

    /// What the user says about the file.
    ImportOptions options() {
        List<Identity> said = IntStream.range(0, corrections.size())
                .mapToObj(i -> corrections.get(i).beyond(stated.get(i))).toList();
        return new ImportOptions(said.stream().allMatch(Identity.UNSAID::equals) ? List.of() : said, password);
    }

    /// The file was read. The fields keep what the user made of them as long as they belong to the same budgets.
    Standing read(ImportPreview fresh) {
        List<Identity> found = fresh instanceof ImportPreview.Recognised recognised
                ? recognised.budgets().stream().map(FoundBudget::identity).toList()
                : List.of();
        return found.size() == corrections.size()
                ? new Standing(Phase.READ, Optional.of(fresh), stated, corrections, password, List.of())
                : new Standing(Phase.READ, Optional.of(fresh), found, found.stream().map(Correction::of).toList(),
                        password, List.of());
    }

    /// The user changed the fields of a budget.
    Standing correct(int budget, Correction correction) {
        List<Correction> changed = new ArrayList<>(corrections);
        changed.set(budget, correction);
        return new Standing(Phase.READ, preview, stated, changed, password, List.of());
    }

    /// The file is to be read, or imported, with what was said so far.
    Standing waiting() {
        return new Standing(Phase.WAITING, preview, stated, corrections, password, List.of());
    }

    /// The file is to be read as if nobody had said anything but its password.
    Standing anew(Optional<String> newPassword) {
        return new Standing(Phase.WAITING, Optional.empty(), List.of(), List.of(), newPassword, List.of());
    }

    /// The file was left out when the user stopped the work.
    Standing cancelled() {
        return new Standing(Phase.CANCELLED, preview, stated, corrections, password, List.of());
    }

    /// The file was imported, or should have been.
    Standing done(List<ImportOutcome> became) {
        return new Standing(Phase.DONE, preview, stated, corrections, password, became);
    }
}
