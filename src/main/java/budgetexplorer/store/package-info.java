/// The library: one SQLite file. The only place that knows SQL.
package budgetexplorer.store;
