/// The published PDF: what is drawn on its pages, as lines of text and tables of cells; and how the pages look.
package budgetexplorer.read.pdf;
