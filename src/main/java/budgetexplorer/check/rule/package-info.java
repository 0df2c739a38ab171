/// What a rule is, what it looks at, and how far numbers may miss.
package budgetexplorer.check.rule;
