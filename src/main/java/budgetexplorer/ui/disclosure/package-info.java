/// What a generated 公开说明 takes from elsewhere than the tables: looked at, typed, and seen in the text at once.
package budgetexplorer.ui.disclosure;
