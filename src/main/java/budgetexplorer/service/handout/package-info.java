/// Handouts laid out and written to files.
package budgetexplorer.service.handout;
