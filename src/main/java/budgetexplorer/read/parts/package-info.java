/// The parts of office documents: streams of XML in an archive.
package budgetexplorer.read.parts;
