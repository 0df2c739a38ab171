/// What users want done: import, browse, compare. No JavaFX.
package budgetexplorer.service;
