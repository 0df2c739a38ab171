/// Draws PDFs as office suites and other programs do, for the tests of what reads them.
package budgetexplorer.drawn;
