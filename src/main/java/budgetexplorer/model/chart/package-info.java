/// Charts without a toolkit: what a chart shows, and how that becomes a drawing of simple shapes. Pure functions.
package budgetexplorer.model.chart;
