/// What amounts were the year before: by last year's budget, or by what this year's text says.
package budgetexplorer.service.prior;
