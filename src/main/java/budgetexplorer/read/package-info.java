/// Documents in: a file becomes a budget or a problem.
package budgetexplorer.read;
