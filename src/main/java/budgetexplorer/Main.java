package budgetexplorer;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Logs;
import budgetexplorer.base.UserFolders;
import budgetexplorer.cli.BudgetCommand;
import budgetexplorer.ui.shell.FxDesktop;

import java.util.List;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Wires the command line to the window and runs what the arguments ask for; the process ends with the command's exit
    /// code, or with its window.
    public static void main(String[] args) {
        Logs.writeTo(UserFolders.logs());
        Faults.reportTo(UserFolders.crashes());
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> Faults.log(fault));
        var desktop = new FxDesktop(UserFolders.settings());
        int exitCode = BudgetCommand.run(List.of(args), System.out, System.err, desktop);
        if (!desktop.isOpen()) {
            System.exit(exitCode);
        }
    }
}
