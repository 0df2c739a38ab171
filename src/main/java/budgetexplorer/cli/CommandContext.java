package budgetexplorer.cli;

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
    int fail(Exception fault) {
        if (fault instanceof ProblemException expected) {
            complain(expected.problem());
        } else {
            err.println(messages.text("problem.internal", Faults.log(fault)));
        }
        return ExitCode.SOFTWARE;
    }
}
