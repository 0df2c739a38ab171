package budgetexplorer.ui.library;

/// What a window has of its library: the list at its left, the library as a whole, and what is done to it.
public record LibraryParts(LibraryViewModel list, ManagementViewModel management, LibraryEdits edits) {}
