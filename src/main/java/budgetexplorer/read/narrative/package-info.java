/// Reads the narrative (公开说明) of a budget from the paragraphs of a document.
package budgetexplorer.read.narrative;
