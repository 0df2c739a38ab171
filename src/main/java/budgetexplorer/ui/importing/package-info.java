/// Import as a conversation: what was recognised, what the user says to it, what became of it.
package budgetexplorer.ui.importing;
