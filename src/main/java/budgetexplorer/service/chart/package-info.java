/// The charts of a budget: what they show, in which words, and how they become files.
package budgetexplorer.service.chart;
