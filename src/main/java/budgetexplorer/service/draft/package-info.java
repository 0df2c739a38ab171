/// Changing budgets within the program: each change goes into a draft of its own, and can be taken back.
package budgetexplorer.service.draft;
