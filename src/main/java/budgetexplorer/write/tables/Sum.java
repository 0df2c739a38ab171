package budgetexplorer.write.tables;

import java.util.List;
import java.util.Optional;

/// What a cell of a form adds up.
///
/// @param blocks the cells, at least one block
/// @param only   which of them count; all if empty
public record Sum(List<Block> blocks, Optional<Where> only) {
    /// Cells that stand together.
    public record Block(Spot first, Spot last) {
        /// One cell.
        public static Block of(Spot spot) {
            return new Block(spot, spot);
        }
    }

    /// Only those count in whose row a word stands.
    ///
    /// @param words the cells of the same rows in which it is looked for
    public record Where(Block words, String word) {}

    public Sum {
        blocks = List.copyOf(blocks);
    }

    /// All of some cells.
    public static Sum of(List<Block> blocks) {
        return new Sum(blocks, Optional.empty());
    }
}
