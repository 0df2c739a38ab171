/// The published PDF: what is drawn on its pages, as lines of text and tables of cells.
package budgetexplorer.read.pdf;
