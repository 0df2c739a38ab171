package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The cells that figures speak of, as evidence. For one use by one thread.
final class Cells {
    private final AuditedBudget budget;
    private final Map<TableKind, Map<Integer, Row>> rows = new EnumMap<>(TableKind.class);
    private final Map<CellPlace, Optional<Evidence>> known = new HashMap<>();

    Cells(AuditedBudget budget) {
        this.budget = budget;
    }

    /// Those of them that the budget's tables have.
    List<Evidence> of(List<CellPlace> places) {
        return places.stream().flatMap(place -> known.computeIfAbsent(place, this::of).stream()).toList();
    }

    private Optional<Evidence> of(CellPlace place) {
        return budget.table(place.table()).flatMap(table -> row(place)
                .flatMap(row -> table.at(row, table.table().columns().get(place.column()).field())));
    }

    /// The row of a cell.
    Optional<Row> row(CellPlace place) {
        return Optional.ofNullable(rows.computeIfAbsent(place.table(), this::rows).get(place.row()));
    }

    private Map<Integer, Row> rows(TableKind kind) {
        return budget.table(kind).map(StatedTable::table).map(table -> table.rows().stream()
                .collect(Collectors.toMap(Row::number, Function.identity(), (first, _) -> first))).orElse(Map.of());
    }
}
