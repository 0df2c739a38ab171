/// Charts drawn to files, without JavaFX and without the system's fonts.
package budgetexplorer.write.chart;
