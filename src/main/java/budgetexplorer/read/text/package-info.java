/// Plain texts with tables, and what all texts with tables have in common.
package budgetexplorer.read.text;
