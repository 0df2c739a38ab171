/// What the program is made of and runs on.
package budgetexplorer.service.about;
