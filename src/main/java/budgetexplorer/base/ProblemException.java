package budgetexplorer.base;

/// The one checked exception: an expected fault that ends what was asked for. It carries a [Problem] that a user can
/// act on; nothing has been changed when it is thrown.
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /// Ends what was asked for with a problem that has no deeper cause.
    public ProblemException(Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    /// @param cause kept for the log, never shown
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.key(), cause);
        this.problem = problem;
    }

    /// What to tell the user.
    public Problem problem() {
        return problem;
    }
}
