/// What is printed, saved and handed out, before it is laid out: tables, charts and words.
package budgetexplorer.model.handout;
