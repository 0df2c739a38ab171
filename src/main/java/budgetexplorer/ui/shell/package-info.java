/// The window: menu, progress, and the wiring of the screens.
package budgetexplorer.ui.shell;
