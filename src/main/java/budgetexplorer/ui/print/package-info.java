/// The preview of what is printed: choosing its parts and its pages, printing, saving and copying it.
package budgetexplorer.ui.print;
