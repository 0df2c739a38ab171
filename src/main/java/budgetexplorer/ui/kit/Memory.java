package budgetexplorer.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a window remembers of how a user likes things, from one start of the program to the next: widths of columns, what
/// is folded, the last place. To be used on the FX thread only.
public interface Memory {
    /// What was kept under a name; empty if nothing was.
    Optional<String> get(String name);

    /// Keeps something under a name.
    void put(String name, String value);

    /// Makes sure that what was kept outlasts the program, if it is to. Waits for the disk; to be called off the FX thread.
    default void save() {}

    /// A memory that ends with the program.
    static Memory ofSession() {
        Map<String, String> kept = new HashMap<>();
        return new Memory() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void put(String name, String value) {
                kept.put(name, value);
            }
        };
    }
}
