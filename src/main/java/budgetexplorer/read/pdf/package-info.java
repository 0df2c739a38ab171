/// Documents of pages: what stands on them, and how they look.
package budgetexplorer.read.pdf;
