/// What reviewers note about budgets, and what departments answer.
package budgetexplorer.model.review;
