/// Problems, messages, progress, colours, the bundled font: no domain, no JavaFX.
package budgetexplorer.base;
