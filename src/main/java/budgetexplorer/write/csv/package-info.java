/// Tables as values between commas or tabs, and as tables that office programs take from the clipboard.
package budgetexplorer.write.csv;
