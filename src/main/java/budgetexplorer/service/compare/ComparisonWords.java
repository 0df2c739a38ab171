package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Side;
import budgetexplorer.model.AmountFormat;
import java.util.List;

/// Puts comparisons into words. Not thread-safe.
@SuppressWarnings("DoNotCallSuggester")
public record ComparisonWords(Messages messages, AmountFormat format) {
    /// What a comparison shows, in a sentence.
    public String heading(Comparison comparison) {
        throw new UnsupportedOperationException(comparison.toString());
    }

    /// What a reader must know first, each a sentence: different years, stages or units of money.
    public List<String> warnings(Comparison comparison) {
        throw new UnsupportedOperationException(comparison.toString());
    }

    /// Where figures come from, what they leave out, and where stated and computed totals differ.
    public List<String> notes(ComparisonTable table) {
        throw new UnsupportedOperationException(table.toString());
    }

    /// A budget in a few words, as short as tells it from the others: `405 · 2026`.
    public String side(Comparison comparison, int side) {
        throw new UnsupportedOperationException(comparison.toString() + side);
    }

    /// A budget in full: `405 柳州市科学技术局 2026 公开`.
    public String side(Side side) {
        throw new UnsupportedOperationException(side.toString());
    }

    /// A measure in a few words, for the head of its column.
    public String measure(Measure measure) {
        throw new UnsupportedOperationException(measure.toString());
    }

    /// What stands in a cell: the figure, a dash, or 未公布.
    public String figure(Figure figure, Measure measure) {
        throw new UnsupportedOperationException(figure.toString() + measure);
    }

    /// Why a cell is empty, in a sentence.
    public String reason(Figure.Reason reason) {
        throw new UnsupportedOperationException(reason.toString());
    }
}
