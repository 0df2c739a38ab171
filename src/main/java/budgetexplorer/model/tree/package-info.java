/// The drill-downs derived from the tables, with a total at every node.
package budgetexplorer.model.tree;
