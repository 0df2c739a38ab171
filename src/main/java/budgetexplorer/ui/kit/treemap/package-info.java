/// The treemap: a control and its skin on a canvas.
package budgetexplorer.ui.kit.treemap;
