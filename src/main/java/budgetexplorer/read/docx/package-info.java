/// Texts of word processors.
package budgetexplorer.read.docx;
