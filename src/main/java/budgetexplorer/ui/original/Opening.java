package budgetexplorer.ui.original;

import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import org.jspecify.annotations.Nullable;

/// What came of work on a document: something to show, or what stood in the way.
record Opening<T>(@Nullable T shown, @Nullable Problem problem) {
    /// Work that may meet a problem.
    @FunctionalInterface
    interface Work<T> {
        T run() throws ProblemException;
    }

    static <T> Opening<T> of(Work<T> work) {
        try {
            return new Opening<>(work.run(), null);
        } catch (ProblemException e) {
            return new Opening<>(null, e.problem());
        }
    }
}
