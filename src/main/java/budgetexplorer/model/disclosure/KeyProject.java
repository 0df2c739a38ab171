package budgetexplorer.model.disclosure;

import budgetexplorer.model.Money;

/// A project that the text tells of by itself.
///
/// @param goal its goal as table 12 states it
public record KeyProject(String name, Money amount, String goal) {}
