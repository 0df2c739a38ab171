package budgetexplorer.ui.tables;

import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.model.draft.Marks;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.audit.CellFindings;
import budgetexplorer.service.audit.CellFindings.CellFinding;
import budgetexplorer.ui.kit.BudgetBadge;
import budgetexplorer.ui.kit.table.CellNote;
import budgetexplorer.ui.kit.table.CellNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be told of the cells of a budget: what was changed in them, and what the auditor found. Immutable.
record DraftNotes(Marks marks, CellFindings findings, EditWords words) {
    static DraftNotes none(EditWords words) {
        return new DraftNotes(Marks.NONE, CellFindings.NONE, words);
    }

    DraftNotes with(Optional<Draft> draft) {
        return new DraftNotes(draft.map(Marks::of).orElse(Marks.NONE), findings, words);
    }

    DraftNotes with(CellFindings found) {
        return new DraftNotes(marks, found, words);
    }

    /// Whether nothing is to be told of any cell.
    boolean isEmpty() {
        return marks.isEmpty() && findings.byCell().isEmpty();
    }

    /// Of the cells of one table.
    CellNotes of(TableKind table) {
        return (row, column) -> note(table, row, column);
    }

    private CellNote note(TableKind table, Row row, int column) {
        var place = new CellPlace(table, row.number(), column);
        List<CellFinding> found = findings.at(place);
        Optional<String> changed = changed(table, row, place);
        if (found.isEmpty() && changed.isEmpty()) {
            return CellNote.NONE;
        }
        List<String> lines = new ArrayList<>(changed.stream().toList());
        found.forEach(finding -> lines.add(words.finding(finding)));
        return new CellNote(changed.isPresent(), found.isEmpty()
                ? null
                : found.getFirst().outcome() == Outcome.FAIL
                        ? BudgetBadge.Level.WRONG
                        : BudgetBadge.Level.DOUBTFUL,
                String.join("\n", lines));
    }

    private Optional<String> changed(TableKind table, Row row, CellPlace place) {
        return marks.isAdded(table, row.number())
                ? Optional.of(words.added())
                : marks.cell(place).map(words::mark);
    }
}
