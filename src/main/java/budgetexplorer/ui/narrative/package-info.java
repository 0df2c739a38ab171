/// The narrative (公开说明) of a budget: its contents, a chapter's text with its figures, and what each figure claims.
package budgetexplorer.ui.narrative;
