package budgetexplorer.service.audit;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Edit;
import budgetexplorer.store.Library;
import java.nio.file.Path;

/// Reads answers back from the workbook of findings that a department filled in. Thread-safe; to be called off the FX thread.
public final class ImportReplies {
    public ImportReplies(Library library) {}

    /// Reads what a department answered. Changes nothing.
    ///
    /// @throws ProblemException if the file cannot be read or is no list of findings
    public Replies read(Path file) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /// Takes the answers over, all or none.
    public Edit accept(Replies replies) {
        throw new UnsupportedOperationException();
    }
}
