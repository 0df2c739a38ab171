package budgetexplorer.compare.difference;

import budgetexplorer.model.table.Field;
import java.util.List;

/// Which columns add up to which.
final class FieldParts {
    private static final List<Field> FUNDS = List.of(Field.GENERAL, Field.GOVERNMENT_FUND, Field.STATE_CAPITAL,
            Field.FISCAL_ACCOUNT, Field.UNIT_FUNDS);

    private FieldParts() {}

    /// The sets of columns that may add up to one; none for a column that is no sum.
    static List<List<Field>> of(Field field) {
        return switch (field) {
            case TOTAL -> List.of(List.of(Field.BASIC, Field.PROJECT, Field.CARRIED_FORWARD),
                    List.of(Field.CURRENT, Field.CARRY_OVER), List.of(Field.PERSONNEL, Field.OPERATING),
                    List.of(Field.GENERAL, Field.GOVERNMENT_FUND, Field.STATE_CAPITAL, Field.FISCAL_ACCOUNT,
                            Field.UNIT_FUNDS, Field.CARRY_OVER));
            case BASIC -> List.of(List.of(Field.PERSONNEL, Field.OPERATING));
            case CURRENT -> List.of(FUNDS);
            case CARRY_OVER -> List.of(List.of(Field.CARRY_OVER_GENERAL, Field.CARRY_OVER_GOVERNMENT_FUND,
                    Field.CARRY_OVER_STATE_CAPITAL, Field.CARRY_OVER_FISCAL_ACCOUNT, Field.CARRY_OVER_UNIT_FUNDS));
            case THREE_PUBLIC -> List.of(List.of(Field.ABROAD, Field.VEHICLES, Field.RECEPTION));
            case VEHICLES -> List.of(List.of(Field.VEHICLE_PURCHASE, Field.VEHICLE_RUNNING));
            case TRAINING -> List.of(List.of(Field.TRAINING_OWN, Field.TRAINING_SUPERIOR));
            case PROCUREMENT_TOTAL -> List.of(List.of(Field.CENTRAL, Field.DISPERSED));
            case CENTRAL -> List.of(List.of(Field.CENTRAL_GOODS, Field.CENTRAL_WORKS, Field.CENTRAL_SERVICES));
            case DISPERSED -> List.of(List.of(Field.DISPERSED_GOODS, Field.DISPERSED_WORKS, Field.DISPERSED_SERVICES));
            default -> List.of();
        };
    }
}
