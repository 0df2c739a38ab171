package budgetexplorer.compare.difference;

/// What of a place changed.
public enum Aspect {
    /// A table as a whole.
    TABLE,
    /// The title of a table.
    TITLE,
    /// A column of a table as a whole.
    COLUMN,
    /// A line as a whole.
    LINE,
    /// The unit, or the line of an outline, that a line stands under.
    PARENT,
    /// Code or name of a unit or the department.
    UNIT,
    /// Code or name of a 科目, or the name of a line without a code.
    ITEM,
    /// The name of a project.
    PROJECT,
    /// What a column states of a line.
    CELL,
    /// One indicator of a project.
    INDICATOR,
    /// A 注 line.
    NOTE,
    /// A sentence of the text.
    SENTENCE
}
