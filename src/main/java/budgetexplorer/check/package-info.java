/// The auditor: one small class a rule. Its rules come with the issue that asks for them.
package budgetexplorer.check;
