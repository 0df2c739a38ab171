package budgetexplorer.service.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.page.PageSetup.Orientation;
import budgetexplorer.model.page.PageSetup.Paper;
import java.time.LocalDate;
import java.util.List;

/// Makes the papers of an audit, to be previewed, printed and saved with
/// [budgetexplorer.service.handout.SaveHandout]. Thread-safe.
///
/// @param unit that amounts are written in
public record AuditPapers(Messages messages, MoneyUnit unit) {
    /// How the list of findings is printed.
    public static final PageSetup LIST = PageSetup.STANDARD;
    /// How the working paper is printed.
    public static final PageSetup WORKING_PAPER = PageSetup.STANDARD;
    /// How the letter is printed.
    public static final PageSetup LETTER = new PageSetup(Paper.A4, Orientation.PORTRAIT, true, false);

    /// The list of what was found, a row each, to be saved as .xlsx, answered there and read back by [ImportReplies].
    ///
    /// @param budgets those to list; what passes is left out
    public Handout findings(List<Reviewed> budgets, LocalDate date) {
        List<Row> rows = budgets.stream().flatMap(budget -> rows(budget).stream()).toList();
        return budgets.size() == 1
                ? list(words().findings().heading(budgets.getFirst().report()), rows, date)
                : findingsOf(rows, date);
    }

    /// The rows of one budget, for the list of many budgets that need not be kept meanwhile.
    public List<Row> rows(Reviewed budget) {
        return new FindingList(words()).rows(budget);
    }

    /// The list of findings of rows.
    public Handout findingsOf(List<Row> rows, LocalDate date) {
        return list(messages.text("audit.list.heading", rows.size()), rows, date);
    }

    private Handout list(String heading, List<Row> rows, LocalDate date) {
        return words().handout(messages.text("audit.list"), "",
                List.of(new FindingList(words()).table(heading, rows)), date);
    }

    /// 审核工作底稿: summary, what was found with its cells and arithmetic, notes. For A4.
    public Handout workingPaper(Reviewed budget, LocalDate date) {
        return words().handout(messages.text("audit.paper"),
                PaperWords.department(budget.report().budget()) + " " + words().budget(budget.report().budget()),
                new WorkingPaper(words(), budget).sections(), date);
    }

    /// 审核意见书, to be saved as .docx or .pdf.
    public Handout opinion(Reviewed budget, Letter letter) {
        return words().handout(messages.text("audit.letter"), "", new OpinionLetter(words(), budget, letter).sections(),
                letter.date());
    }

    private PaperWords words() {
        return new PaperWords(messages, unit);
    }
}
