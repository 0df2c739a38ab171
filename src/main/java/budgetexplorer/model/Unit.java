package budgetexplorer.model;

/// A 预算单位: a unit below a department.
///
/// @param code begins with the department's code, `405001`
public record Unit(String code, String name) {}
