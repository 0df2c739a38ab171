package budgetexplorer.base;

import java.util.concurrent.CancellationException;

/// Asked by long work, between two steps, whether it is still wanted.
@FunctionalInterface
public interface Cancellation {
    /// Never cancelled.
    Cancellation NONE = () -> false;

    boolean isCancelled();

    /// @throws CancellationException if the work is no longer wanted
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
