package budgetexplorer.model.goal;

import budgetexplorer.model.table.Field;

/// One indicator of a project's goal: `采购完成次数(≥1次)`. Immutable.
///
/// @param column the column of table 12 it stands in
/// @param text   all of it as stated, the prefix `数量指标：` included, blanks at both ends removed
/// @param name   what is measured, without prefix and target; all of the text but the prefix if there is no target
public record Indicator(Field column, String text, String name, Target target) {}
