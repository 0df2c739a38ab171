@org.jspecify.annotations.NullMarked
package budgetexplorer;
