package budgetexplorer.store;

import java.sql.SQLException;

/// The database failed where it should not have: a bug, a full disk or a damaged library. Nothing of the work that threw
/// it has been committed.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
