/// The command line. The only place that writes to the terminal.
package budgetexplorer.cli;
