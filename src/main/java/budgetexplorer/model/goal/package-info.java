/// The goals of projects: the indicators of table 12 and what they aim at.
package budgetexplorer.model.goal;
