/// What adds up within tables 1 and 4, whose lines are numbered outlines.
package budgetexplorer.check.table.balance;
