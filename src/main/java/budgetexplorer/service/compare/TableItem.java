package budgetexplorer.service.compare;

import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;

/// A column of a table as a row of a comparison.
///
/// @param words   what its name in the text contains; empty where the text does not speak of it
/// @param section of the text
record TableItem(String key, Field field, int depth, String words, SectionKind section) {}
