/// The workbook that a department fills in: which cells of its forms add up others.
package budgetexplorer.write.blank;
