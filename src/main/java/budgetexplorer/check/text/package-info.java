/// What the text says against the tables, against itself and against the year before, and how it is worded.
package budgetexplorer.check.text;
