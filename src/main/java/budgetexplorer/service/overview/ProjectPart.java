package budgetexplorer.service.overview;

/// A project of table 12.
///
/// @param unit the name of the unit that has it; empty if the table does not say
public record ProjectPart(String name, String unit, LinkedAmount amount) {}
