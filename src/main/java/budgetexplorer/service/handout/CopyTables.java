package budgetexplorer.service.handout;

import budgetexplorer.base.Messages;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Section;
import budgetexplorer.write.csv.CopiedTables;
import java.util.List;

/// Makes what the clipboard takes of tables. Thread-safe.
///
/// @param unit that amounts are written in
public record CopyTables(Messages messages, MoneyUnit unit) {
    /// The same tables twice.
    ///
    /// @param text values between tabs
    /// @param html tables with their headings
    public record Copied(String text, String html) {}

    /// Makes it.
    public Copied copy(List<Section.Table> tables) {
        var copied = new CopiedTables(messages, unit);
        return new Copied(copied.text(tables), copied.html(tables));
    }
}
