package budgetexplorer.compare.difference;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// What one of the two budgets has in a place that changed.
///
/// @param key    what the place is: 单位, 科目, 项目, as far as it has them; of a sentence its section
/// @param text   as stated, amounts without separators in the unit of their table
/// @param amount where the text is one; of a whole line what it amounts to
/// @param link   the cell, the row or the sentence
public record Content(List<KeyPart> key, String text, Optional<Money> amount, Link link) {
    public Content {
        key = List.copyOf(key);
    }
}
