/// The official forms of the 12 tables, whatever the format of the file they are written to.
package budgetexplorer.write.form;
