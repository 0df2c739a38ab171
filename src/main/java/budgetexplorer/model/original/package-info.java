/// Where things stand on the pages of the documents they came from.
package budgetexplorer.model.original;
