package budgetexplorer.write.blank;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.tables.Spot;
import budgetexplorer.write.tables.Sum;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which columns add up which, in a row that is filled in.
record RowSums(Form form) {
    private static final List<Field> FUNDS = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, FISCAL_ACCOUNT,
            UNIT_FUNDS);
    private static final Map<Field, List<Field>> OF_INCOME = Map.of(TOTAL, List.of(CURRENT, CARRY_OVER), CURRENT, FUNDS,
            CARRY_OVER, List.of(CARRY_OVER_GENERAL, CARRY_OVER_GOVERNMENT_FUND, CARRY_OVER_STATE_CAPITAL,
                    CARRY_OVER_FISCAL_ACCOUNT, CARRY_OVER_UNIT_FUNDS));
    private static final Map<Field, List<Field>> OF_EXPENDITURE = Map.of(TOTAL,
            List.of(BASIC, PROJECT, CARRIED_FORWARD), BASIC, List.of(PERSONNEL, OPERATING));
    private static final Map<Field, List<Field>> OF_BASIC = Map.of(TOTAL, List.of(PERSONNEL, OPERATING));
    private static final Map<Field, List<Field>> OF_THREE_PUBLIC = Map.of(THREE_PUBLIC,
            List.of(ABROAD, VEHICLES, RECEPTION), VEHICLES, List.of(VEHICLE_PURCHASE, VEHICLE_RUNNING), TRAINING,
            List.of(TRAINING_OWN, TRAINING_SUPERIOR));
    private static final Map<Field, List<Field>> OF_PROCUREMENT = Map.of(TOTAL,
            List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, FISCAL_ACCOUNT, UNIT_FUNDS, CARRY_OVER), PROCUREMENT_TOTAL,
            List.of(CENTRAL, DISPERSED), CENTRAL, List.of(CENTRAL_GOODS, CENTRAL_WORKS, CENTRAL_SERVICES), DISPERSED,
            List.of(DISPERSED_GOODS, DISPERSED_WORKS, DISPERSED_SERVICES));

    /// The sums in a row.
    Map<Spot, Sum> in(int row) {
        Map<Field, List<Field>> parts = parts(form.kind());
        return IntStream.range(0, form.columns().size())
                .filter(column -> columns(parts.getOrDefault(field(column), List.of())).size() > 1).boxed()
                .collect(Collectors.toMap(column -> new Spot(row, column),
                        column -> Sum.of(columns(parts.getOrDefault(field(column), List.of())).stream()
                                .map(part -> Sum.Block.of(new Spot(row, part))).toList())));
    }

    private Field field(int column) {
        return form.columns().get(column).field();
    }

    private List<Integer> columns(List<Field> fields) {
        return IntStream.range(0, form.columns().size()).filter(column -> fields.contains(field(column))).boxed()
                .toList();
    }

    private static Map<Field, List<Field>> parts(TableKind kind) {
        return switch (kind) {
            case INCOME -> OF_INCOME;
            case EXPENDITURE, GENERAL, GOVERNMENT_FUND, STATE_CAPITAL -> OF_EXPENDITURE;
            case GENERAL_BASIC -> OF_BASIC;
            case THREE_PUBLIC -> OF_THREE_PUBLIC;
            case PROCUREMENT, PURCHASED_SERVICES -> OF_PROCUREMENT;
            case BALANCE, APPROPRIATION_BALANCE, GOALS -> Map.of();
        };
    }
}
