package budgetexplorer.cli;

import budgetexplorer.base.Messages;

import java.io.PrintStream;

/// What every command is given.
///
/// @param out for results, UTF-8
/// @param err for what went wrong
record CommandContext(PrintStream out, PrintStream err, Messages messages, Desktop desktop) {}
