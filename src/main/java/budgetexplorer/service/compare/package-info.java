/// Budgets side by side: read from a library, put into words, charts and handouts.
package budgetexplorer.service.compare;
