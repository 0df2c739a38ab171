/// Budgets that are changed within the program: what is done to their tables, by whom, when and why.
package budgetexplorer.model.draft;
