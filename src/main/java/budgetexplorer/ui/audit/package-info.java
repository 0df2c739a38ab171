/// What the auditor finds in a budget: the list, each finding with its evidence, and what reviewers note about it.
package budgetexplorer.ui.audit;
