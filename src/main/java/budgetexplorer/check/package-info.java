/// The auditor: one small class a rule, each registered by a line in [Auditor].
package budgetexplorer.check;
