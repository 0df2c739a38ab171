package budgetexplorer.service.export;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.service.file.FilesBeside;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.form.Forms;
import budgetexplorer.write.tables.OfficialWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes the official workbook of the 12 tables. Stateless and thread-safe.
final class WorkbookExporter implements Exporter {
    /// An official workbook is Chinese whatever the language of the screen.
    static final String PROGRAM = Messages.of(Language.ZH).text("app.name");

    @Override
    public void write(BudgetId id, Budget budget, ExportOptions options, FilesBeside files, Path out)
            throws IOException, ProblemException {
        List<Form> forms = Forms.of(budget, options.unit());
        if (forms.isEmpty()) {
            throw new ProblemException(Problem.error(Place.of(id.reference()), "problem.export.noTables"));
        }
        files.write(out, target -> OfficialWorkbook.write(forms, title(budget), PROGRAM, options.password(),
                target));
    }

    private static String title(Budget budget) {
        return "%d年%s%s部门预算%s表".formatted(budget.year(), budget.department().code(), budget.department().name(),
                budget.stage() == Stage.PUBLISHED ? "公开" : "");
    }
}
