/// What the 公开说明 of a budget is to say, where each of it comes from, and the text that is made of it.
package budgetexplorer.model.disclosure;
