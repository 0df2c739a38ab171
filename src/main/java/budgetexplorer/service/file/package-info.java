/// Files that are written: whole or not at all, and never over another without being told so.
package budgetexplorer.service.file;
