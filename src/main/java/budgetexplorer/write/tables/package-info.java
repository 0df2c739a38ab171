/// The 12 official tables as a workbook (.xlsx), and the blank workbook to be filled in.
package budgetexplorer.write.tables;
