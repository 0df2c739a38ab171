package budgetexplorer.service.audit;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.link.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The errors and doubts of an audit by the cells of the 12 tables that they point at. Immutable.
///
/// @param byCell of each cell the gravest first
public record CellFindings(Map<CellPlace, List<CellFinding>> byCell) {
    /// Nothing was found, or it is not known yet.
    public static final CellFindings NONE = new CellFindings(Map.of());

    public CellFindings {
        byCell = Map.copyOf(byCell);
    }

    /// Something that was found in a cell.
    ///
    /// @param code of the finding
    /// @param text what was found, in words
    public record CellFinding(Outcome outcome, String code, String text) {}

    /// Of a budget that was audited.
    static CellFindings of(AuditReport report, FindingWords words) {
        Map<CellPlace, List<CellFinding>> byCell = new HashMap<>();
        for (Outcome outcome : List.of(Outcome.FAIL, Outcome.WARNING)) {
            report.audit().findings().stream().filter(finding -> finding.outcome() == outcome)
                    .forEach(finding -> cell(finding)
                            .ifPresent(place -> byCell.computeIfAbsent(place, _ -> new ArrayList<>())
                                    .add(new CellFinding(outcome, finding.code(), words.text(finding)))));
        }
        return new CellFindings(byCell);
    }

    private static Optional<CellPlace> cell(Finding finding) {
        return finding.judged().at() instanceof Link.TableCell(_, var table, var row, var column) && row.isPresent()
                && column.isPresent()
                        ? Optional.of(new CellPlace(table, row.getAsInt(), column.getAsInt()))
                        : Optional.empty();
    }

    /// What was found in a cell.
    public List<CellFinding> at(CellPlace place) {
        return byCell.getOrDefault(place, List.of());
    }
}
