/// The auditor's view of the narrative: which cells its figures speak of, and whether they agree.
package budgetexplorer.check.narrative;
