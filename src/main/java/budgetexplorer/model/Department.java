package budgetexplorer.model;

/// A 部门: the body whose budget is published.
///
/// @param code the code of the budget system, `405`
public record Department(String code, String name) {}
