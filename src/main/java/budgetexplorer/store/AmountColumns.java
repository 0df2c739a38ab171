package budgetexplorer.store;

import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The columns `step, total, basic, personnel, operating, project`, which two tables have.
final class AmountColumns {
    private AmountColumns() {}

    /// Sets six parameters in a row.
    static void bind(PreparedStatement statement, int first, Amounts amounts) throws SQLException {
        List<@Nullable Money> all = Arrays.asList(amounts.total(), amounts.basic(), amounts.personnel(),
                amounts.operating(), amounts.project());
        statement.setLong(first, all.stream().filter(Objects::nonNull).mapToLong(Money::step).max().orElse(1));
        for (int i = 0; i < all.size(); i++) {
            Money money = all.get(i);
            if (money == null) {
                statement.setNull(first + 1 + i, Types.BIGINT);
            } else {
                statement.setLong(first + 1 + i, money.fen());
            }
        }
    }

    /// Reads six columns in a row.
    static Amounts read(ResultSet row, int first) throws SQLException {
        long step = row.getLong(first);
        return new Amounts(money(row, first + 1, step), money(row, first + 2, step), money(row, first + 3, step),
                money(row, first + 4, step), money(row, first + 5, step));
    }

    private static @Nullable Money money(ResultSet row, int column, long step) throws SQLException {
        long fen = row.getLong(column);
        return fen == 0 && row.wasNull() ? null : new Money(fen, step);
    }
}
