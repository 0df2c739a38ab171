package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rows of table 3, and what tables 5, 8 and 9 state of the same. For one use by one thread.
final class ExpenditureRows {
    private final StatedTable all;
    private final FundTables funds;
    private final Optional<StatedTable> income;
    private final boolean isForwardUnsaid;
    private final Map<String, Boolean> appropriated = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();

    ExpenditureRows(AuditedBudget budget, StatedTable all, FundTables funds) {
        this.all = all;
        this.funds = funds;
        this.income = budget.table(TableKind.INCOME);
        this.isForwardUnsaid = !all.states(Field.CARRIED_FORWARD) && Spent.isCarriedForward(budget, Optional.empty());
        all.rows(RowKind.ITEM).forEach(row -> times.merge(place(row), 1L, Long::sum));
    }

    private String place(Row row) {
        return row.unit() + "/" + all.code(row);
    }

    /// The whole, the units, and the 项 that table 3 states once.
    Stream<Spending> spendings() {
        Stream<Spending> heads = all.head().stream()
                .map(row -> new Spending(row, income.flatMap(StatedTable::head), funds::heads));
        Stream<Spending> units = all.rows(RowKind.UNIT).stream().map(row -> new Spending(row, incomeRow(row),
                field -> funds.unit(Objects.requireNonNullElse(row.unit(), ""), field)));
        Stream<Spending> items = all.rows(RowKind.ITEM).stream()
                .filter(row -> Long.valueOf(1).equals(times.get(place(row))))
                .map(row -> new Spending(row, incomeRow(row),
                        field -> funds.items(Objects.requireNonNullElse(row.unit(), ""), all.code(row), field)));
        return Stream.of(heads, units, items).flatMap(spendings -> spendings);
    }

    private Optional<Row> incomeRow(Row row) {
        String unit = row.unit();
        return income.flatMap(table -> unit == null ? table.head() : table.unit(unit));
    }

    /// A row of table 3.
    final class Spending {
        private final Row row;
        private final Optional<Row> incomeRow;
        private final Function<Field, List<Evidence>> parts;

        private Spending(Row row, Optional<Row> incomeRow, Function<Field, List<Evidence>> parts) {
            this.row = row;
            this.incomeRow = incomeRow;
            this.parts = parts;
        }

        Row row() {
            return row;
        }

        /// The row of table 2 of the same unit.
        Optional<Row> incomeRow() {
            return incomeRow;
        }

        /// What tables 5, 8 and 9 state of it.
        List<Evidence> parts(Field field) {
            return parts.apply(field);
        }

        /// Whether all of it stands in tables 5, 8 and 9.
        boolean isExact(Field field) {
            boolean isAll = income.flatMap(table -> incomeRow.map(own -> appropriated.computeIfAbsent(
                    Objects.requireNonNullElse(own.unit(), ""), _ -> Funds.isAllAppropriated(table, own))))
                    .orElse(false);
            return isAll && (field != Field.TOTAL || (!isForwardUnsaid
                    && all.at(row, Field.CARRIED_FORWARD).filter(cell -> Pairs.anything(List.of(cell))).isEmpty()));
        }

        boolean hasNegative(Evidence cell, List<Evidence> cells) {
            return Pairs.anyNegative(cells) || Pairs.anyNegative(List.of(cell))
                    || Pairs.anyNegative(all.at(all.leaves(Optional.ofNullable(row.unit())), Field.TOTAL));
        }
    }
}
