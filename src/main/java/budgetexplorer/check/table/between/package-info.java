/// What tables state in common.
package budgetexplorer.check.table.between;
