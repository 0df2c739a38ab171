/// Old .xls workbooks.
package budgetexplorer.read.xls;
