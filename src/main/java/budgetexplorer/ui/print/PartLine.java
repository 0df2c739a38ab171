package budgetexplorer.ui.print;

import budgetexplorer.ui.kit.PrintPart;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A line of the list of what can be printed.
sealed interface PartLine {
    /// Its words.
    String text();

    /// The choices that it stands for.
    List<Choice> choices();

    /// Whether it stands for several.
    boolean isTitle();

    /// The title of parts that belong together.
    record Title(String text, List<Choice> choices) implements PartLine {
        public Title {
            choices = List.copyOf(choices);
        }

        @Override
        public boolean isTitle() {
            return true;
        }
    }

    /// A part, and whether it is wanted.
    record Choice(PrintPart part, BooleanProperty chosen) implements PartLine {
        Choice(PrintPart part) {
            this(part, new SimpleBooleanProperty(part.chosen()));
        }

        @Override
        public String text() {
            return part.name();
        }

        @Override
        public List<Choice> choices() {
            return List.of(this);
        }

        @Override
        public boolean isTitle() {
            return false;
        }
    }

    /// Whether all that it stands for is wanted.
    default boolean isChosen() {
        return choices().stream().allMatch(choice -> choice.chosen().get());
    }

    /// Whether some of it is wanted, but not all.
    default boolean isPartlyChosen() {
        return !isChosen() && choices().stream().anyMatch(choice -> choice.chosen().get());
    }
}
