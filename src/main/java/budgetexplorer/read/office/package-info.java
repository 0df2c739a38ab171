/// The containers of office documents, and what is in them.
package budgetexplorer.read.office;
