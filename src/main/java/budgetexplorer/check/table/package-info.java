/// What adds up within a table and between tables.
package budgetexplorer.check.table;
