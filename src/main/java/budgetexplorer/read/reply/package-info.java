/// Lists that somebody filled in and sent back.
package budgetexplorer.read.reply;
