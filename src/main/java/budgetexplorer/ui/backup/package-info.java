/// The backups of a library, to make and to restore.
package budgetexplorer.ui.backup;
