/// The user's guide: its pages, searched and read in a window of its own.
package budgetexplorer.ui.guide;
