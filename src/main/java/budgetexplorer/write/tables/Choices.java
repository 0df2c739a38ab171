package budgetexplorer.write.tables;

import java.util.List;

/// What may be filled in where a form asks for codes and names.
///
/// @param items    项 of the function classification
/// @param units    the department's
/// @param economic economic classes
/// @param funds    names of funds
public record Choices(List<Named> items, List<Named> units, List<Named> economic, List<String> funds) {
    /// A code and what it stands for.
    public record Named(String code, String name) {}

    public Choices {
        items = List.copyOf(items);
        units = List.copyOf(units);
        economic = List.copyOf(economic);
        funds = List.copyOf(funds);
    }
}
