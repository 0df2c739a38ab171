/// What changed between two drafts of a library: found, put into words, a chart and a handout.
package budgetexplorer.service.difference;
