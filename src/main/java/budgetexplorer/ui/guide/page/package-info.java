/// Pages in Markdown as they are seen.
package budgetexplorer.ui.guide.page;
