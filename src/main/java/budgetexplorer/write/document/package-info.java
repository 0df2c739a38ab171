/// Handouts as text documents.
package budgetexplorer.write.document;
