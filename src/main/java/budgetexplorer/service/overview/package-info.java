/// What is to be seen of one budget at first sight.
package budgetexplorer.service.overview;
