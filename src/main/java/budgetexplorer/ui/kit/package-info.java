/// What all screens share: tasks, dialogs, fonts, themes, formats.
package budgetexplorer.ui.kit;
