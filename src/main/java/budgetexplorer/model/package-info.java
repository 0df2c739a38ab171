/// Money in 分, codes with their levels, departments, units, budgets and what names them.
package budgetexplorer.model;
