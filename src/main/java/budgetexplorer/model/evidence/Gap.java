package budgetexplorer.model.evidence;

/// Why no cell was found for a figure.
///
/// @param name the name that could not be followed, as the narrative states it
public record Gap(Reason reason, String name) {
    /// Why not.
    public enum Reason {
        /// None of the 12 tables states such a thing: 机关运行经费, vehicles.
        NOT_IN_TABLES,
        /// The budget lacks the table that would state it.
        NO_TABLE,
        /// No row or column of the table has this name.
        NAME_UNKNOWN,
        /// Several rows that mean different things have this name.
        AMBIGUOUS,
        /// It is a share, and of what is not said.
        NO_WHOLE
    }
}
