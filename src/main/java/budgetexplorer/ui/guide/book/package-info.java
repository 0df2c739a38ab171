/// What the guide consists of: its files, pages and chapters.
package budgetexplorer.ui.guide.book;
