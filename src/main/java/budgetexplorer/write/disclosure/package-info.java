/// The sentences of the 公开说明, section by section, in their official wording.
package budgetexplorer.write.disclosure;
