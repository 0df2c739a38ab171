/// Budgets as files for others: the official workbook, the 公开说明, open data.
package budgetexplorer.service.export;
