package budgetexplorer;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Wires the parts together and hands over to the window or to the command line.
    public static void main(String[] args) {}
}
