package budgetexplorer.service.audit;

import budgetexplorer.base.Problem;
import budgetexplorer.model.review.Note;
import java.util.List;

/// What a department answered in the workbook of findings.
///
/// @param changed  notes as they are to be, those that would stay as they are left out
/// @param same     how many rows say nothing new
/// @param problems rows that could not be used, and why
public record Replies(String file, List<Note> changed, int same, List<Problem> problems) {
    public Replies {
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }
}
