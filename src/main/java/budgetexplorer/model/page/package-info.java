/// Handouts laid out on paper. Pure functions.
package budgetexplorer.model.page;
