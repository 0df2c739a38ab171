/// Writes handouts as workbooks (.xlsx): real numbers, charts that an office program can edit, ready to print.
package budgetexplorer.write.workbook;
