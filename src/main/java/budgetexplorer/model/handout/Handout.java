package budgetexplorer.model.handout;

import budgetexplorer.model.MoneyUnit;
import java.util.List;

/// Something to print, to save or to export.
///
/// @param title    of the whole, which is also the title of the document
/// @param unit     the unit its amounts are written in
/// @param sections in their order; a page begins with each but those that fit below the one before
public record Handout(String title, MoneyUnit unit, Furniture furniture, List<Section> sections) {
    public Handout {
        sections = List.copyOf(sections);
    }
}
