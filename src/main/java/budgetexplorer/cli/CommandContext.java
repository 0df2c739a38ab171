package budgetexplorer.cli;

import budgetexplorer.base.FaultReport;
import budgetexplorer.base.Faults;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import java.io.PrintStream;
import picocli.CommandLine.ExitCode;

/// What every command is given.
///
/// @param out for results, UTF-8
/// @param err for what went wrong
record CommandContext(PrintStream out, PrintStream err, Messages messages, Desktop desktop) {
    /// Tells a fault in one line: place, then words.
    void complain(Problem problem) {
        err.println(messages.line(problem));
    }

    /// Tells what ended a command: an expected fault in words, a bug by the code under which the log has it.
    ///
    /// @return the exit code
    int fail(Throwable fault) {
        if (fault instanceof ProblemException expected) {
            complain(expected.problem());
        } else {
            FaultReport report = Faults.report(fault);
            err.println(messages.text("problem.internal", report.code()));
            report.file().ifPresent(file -> err.println(messages.text("cli.report", file)));
        }
        return ExitCode.SOFTWARE;
    }
}
