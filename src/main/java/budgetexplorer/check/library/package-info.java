/// What is unusual, against the year before and among the budgets of the library: doubts, never faults.
package budgetexplorer.check.library;
