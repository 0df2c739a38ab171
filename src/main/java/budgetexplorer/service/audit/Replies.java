package budgetexplorer.service.audit;

import budgetexplorer.base.Problem;
import budgetexplorer.model.review.Note;
import java.util.List;

/// What a department answered in the workbook of findings.
///
/// @param changed  notes as they are to be; a finding that is answered without a note on it becomes one of number
///                 [Note#NEW]
/// @param same     how many rows with an answer say nothing new
/// @param problems rows that were not used, and why
public record Replies(String file, List<Note> changed, int same, List<Problem> problems) {
    public Replies {
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }
}
