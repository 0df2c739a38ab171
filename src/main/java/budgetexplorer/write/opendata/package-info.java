/// Budgets as open data: a Fiscal Data Package, tables of values between commas with a description that machines read.
package budgetexplorer.write.opendata;
