package budgetexplorer;

import budgetexplorer.base.Language;
import budgetexplorer.cli.BudgetCommand;
import budgetexplorer.cli.Desktop;
import budgetexplorer.compare.Comparison;

import java.nio.file.Path;
import java.util.List;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Wires the parts together and hands over to the window or to the command line.
    public static void main(String[] args) {
        var d = new Desktop() {
            @Override
            public boolean hasDisplay() {
                return false;
            }
            @Override
            public void open(Path library, Language language) {}
            @Override
            public void draw(Comparison comparison, Language language, Path png) {}
        };
        System.exit(BudgetCommand.run(List.of(args), System.out, System.err, d));
    }
}
