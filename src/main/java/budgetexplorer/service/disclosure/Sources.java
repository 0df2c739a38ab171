package budgetexplorer.service.disclosure;

import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.Department;
import budgetexplorer.service.Glossary;
import java.util.Optional;

/// All that a text is gathered from. Immutable.
///
/// @param now        this year's tables
/// @param text       the budget's own text
/// @param before     last year's tables, where the library has that budget
/// @param textBefore last year's text
/// @param names      of function codes
/// @param glossary   explains terms in Chinese where the earlier text does not
record Sources(Department department, int year, TableFacts now, Optional<EarlierText> text,
        Optional<TableFacts> before, Optional<EarlierText> textBefore, TypedValues typed, ClassificationNames names,
        Glossary glossary) {}
