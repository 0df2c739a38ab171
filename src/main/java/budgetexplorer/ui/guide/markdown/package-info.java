/// Pages in Markdown: read, taken apart into words and sentences.
package budgetexplorer.ui.guide.markdown;
