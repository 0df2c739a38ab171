/// The narrative (公开说明) of a budget: its text, and what every figure in it claims, with the place where it stands.
package budgetexplorer.model.narrative;
