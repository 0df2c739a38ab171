/// Codes and names: their form, what stands above what, and whether the tables call the same thing the same.
package budgetexplorer.check.code;
