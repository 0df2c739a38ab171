/// What the program is, where it keeps what, and what it is made of.
package budgetexplorer.ui.about;
