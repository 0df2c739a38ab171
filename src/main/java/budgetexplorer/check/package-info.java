/// The auditor. Each rule is one small class of the packages below, registered by a line in [Rules].
package budgetexplorer.check;
