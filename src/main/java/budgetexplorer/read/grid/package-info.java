/// What every format of files is read into: grids of cells with their positions, and paragraphs.
package budgetexplorer.read.grid;
