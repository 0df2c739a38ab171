package budgetexplorer.model.disclosure;

import budgetexplorer.model.Money;

/// A line of a list: what it is called and how much it is.
public record NamedAmount(String name, Money amount) {}
