/// What the tables of a budget say to the figures of its narrative.
package budgetexplorer.model.evidence;
