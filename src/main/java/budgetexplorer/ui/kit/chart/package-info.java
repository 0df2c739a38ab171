/// Charts on screen: a control that paints the drawings of [budgetexplorer.model.chart].
package budgetexplorer.ui.kit.chart;
