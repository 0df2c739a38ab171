/// What changed between two drafts, on the screen.
package budgetexplorer.ui.compare.difference;
