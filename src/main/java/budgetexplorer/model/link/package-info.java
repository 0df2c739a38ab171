/// Links into a library: what a user can be led to.
package budgetexplorer.model.link;
