package budgetexplorer.read.recognise;

/// How long codes are.
final class CodeLength {
    /// Of departments; those of their units are longer and begin with it.
    static final int OF_DEPARTMENT = 3;

    private CodeLength() {}
}
