/// What changed from one budget to another: lines by what they are, texts sentence by sentence.
package budgetexplorer.compare.difference;
