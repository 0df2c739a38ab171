package budgetexplorer.ui.kit;

import budgetexplorer.model.handout.Section;
import java.util.List;
import java.util.function.Supplier;

/// Something that can be printed by itself.
///
/// @param name    a few words to choose it by; the same thing has the same name wherever it is offered
/// @param chosen  whether it is printed unless the user says otherwise
/// @param section makes it; called off the FX thread, and again whenever it is laid out
public record PrintPart(String name, boolean chosen, Supplier<Section> section) {
    /// A part that is printed unless the user says otherwise.
    public static PrintPart of(String name, Supplier<Section> section) {
        return new PrintPart(name, true, section);
    }

    /// Parts that belong together.
    ///
    /// @param title what they have in common
    public record Group(String title, List<PrintPart> parts) {
        public Group {
            parts = List.copyOf(parts);
        }
    }
}
