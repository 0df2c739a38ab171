/// Auditing budgets of a library, and what comes of it: words, settings, review notes, papers.
package budgetexplorer.service.audit;
