package budgetexplorer.service.overview;

/// One of the parts that a total is made of: a 类, a unit, a fund.
///
/// @param code empty where only the text names it
public record Part(String code, String name, KeyFigure figure) {}
