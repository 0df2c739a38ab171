/// What files of office programs have in common.
package budgetexplorer.write.office;
