package budgetexplorer.service.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Handout;
import java.time.LocalDate;
import java.util.List;

/// Makes the papers of an audit, to be previewed, printed and saved with
/// [budgetexplorer.service.handout.SaveHandout]. Thread-safe.
///
/// @param unit that amounts are written in
public record AuditPapers(Messages messages, MoneyUnit unit) {
    /// The list of what was found, a row each, to be saved as .xlsx, answered there and read back by [ImportReplies].
    ///
    /// @param budgets those to list; what passes is left out
    public Handout findings(List<Reviewed> budgets, LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /// 审核工作底稿: summary, what was found with its cells and arithmetic, notes. For A4.
    public Handout workingPaper(Reviewed budget, LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /// 审核意见书, to be saved as .docx or .pdf.
    public Handout opinion(Reviewed budget, Letter letter) {
        throw new UnsupportedOperationException();
    }
}
