/// Backups of a library.
package budgetexplorer.service.backup;
