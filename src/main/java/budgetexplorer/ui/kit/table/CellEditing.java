package budgetexplorer.ui.kit.table;

import java.util.Optional;

/// Takes what a user types into the cells of a table. For the FX thread.
public interface CellEditing {
    /// Whether cells are changed by typing.
    boolean isOn();

    /// The user wants to change cells from now on.
    void begin();

    /// What stands in the editor of a cell at first.
    String text(SelectedCell cell);

    /// Whether a cell wants an editor of several lines.
    boolean isLong(SelectedCell cell);

    /// Takes what was typed.
    ///
    /// @return why it cannot be; empty if it is taken
    Optional<String> take(SelectedCell cell, String typed);
}
