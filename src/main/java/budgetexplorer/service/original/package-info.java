/// The pages of the documents that budgets came from, and where on them something stands.
package budgetexplorer.service.original;
