package budgetexplorer.ui.about;

/// Something to know of the program here, such as where its log lies.
public record Fact(String name, String value) {}
