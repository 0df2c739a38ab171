/// What an empty library shows: a welcome, or what to do next.
package budgetexplorer.ui.welcome;
