/// Pages written to files: PDF, PNG and SVG, without JavaFX and without the system's fonts.
package budgetexplorer.write.page;
