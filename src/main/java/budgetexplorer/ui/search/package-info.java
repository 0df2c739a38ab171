/// Search over the whole library, from a field that every screen has above it.
package budgetexplorer.ui.search;
