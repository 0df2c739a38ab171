/// Projects and their performance goals: table 12 of one budget.
package budgetexplorer.ui.goals;
