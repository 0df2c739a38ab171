/// How each of the 12 tables is known: its titles and its headers.
package budgetexplorer.read.layout;
