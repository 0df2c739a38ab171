/// What an audit finds: how each place that was checked came out, and the cells and sentences that show it.
package budgetexplorer.check.finding;
