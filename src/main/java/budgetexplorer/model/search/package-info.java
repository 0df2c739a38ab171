/// Search over a library: what can be found, how texts become words, and what was found.
package budgetexplorer.model.search;
