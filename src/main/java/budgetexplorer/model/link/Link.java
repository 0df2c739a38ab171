package budgetexplorer.model.link;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Something of a library that a user can be led to, and come back to later: every figure on a screen is a link to its
/// evidence. Its text form is what saved views and the settings keep.
public sealed interface Link {
    /// The budget it leads into.
    BudgetId budget();

    /// The first page on a budget.
    record Overview(BudgetId budget) implements Link {}

    /// A node of a drill-down.
    ///
    /// @param path the codes from below the department to the node, empty for the department; a node without a code, such
    ///     as a project, stands with its name
    record Line(BudgetId budget, Hierarchy hierarchy, List<String> path) implements Link {
        public Line {
            path = List.copyOf(path);
        }
    }

    /// A chart on a budget.
    ///
    /// @param chart its name among the charts
    record Chart(BudgetId budget, String chart) implements Link {}

    /// A project of table 12.
    ///
    /// @param row the number of its row; empty for the list of all
    record Project(BudgetId budget, OptionalInt row) implements Link {}

    /// A place in the narrative.
    ///
    /// @param offset of a character in its text; empty for its beginning
    record Sentence(BudgetId budget, OptionalInt offset) implements Link {}

    /// A cell of one of the 12 tables.
    ///
    /// @param row    the number of the row; empty for the table as a whole
    /// @param column the place among the table's columns, from 0; empty for the row as a whole
    record TableCell(BudgetId budget, TableKind table, OptionalInt row, OptionalInt column) implements Link {
        /// A table as a whole.
        public TableCell(BudgetId budget, TableKind table) {
            this(budget, table, OptionalInt.empty(), OptionalInt.empty());
        }

        /// One cell.
        public TableCell(BudgetId budget, TableKind table, int row, int column) {
            this(budget, table, OptionalInt.of(row), OptionalInt.of(column));
        }
    }

    /// Budgets side by side.
    ///
    /// @param budget the first of them
    /// @param path   the keys of the rows that were opened, from the outside inwards
    record Comparison(BudgetId budget, List<BudgetId> others, Dimension dimension, List<String> path) implements Link {
        public Comparison {
            others = List.copyOf(others);
            path = List.copyOf(path);
        }
    }

    /// What changed from another budget, mostly an earlier draft, to this one.
    record Difference(BudgetId budget, BudgetId from) implements Link {}

    /// What the auditor found.
    ///
    /// @param finding the code of one finding; empty for all of them
    record Findings(BudgetId budget, Optional<String> finding) implements Link {}

    /// The text form: `405:2026:公开#1/lines/function/405001/206`.
    default String text() {
        return LinkText.of(this);
    }

    /// Reads a text form; empty if the text is none.
    static Optional<Link> parse(String text) {
        return LinkText.parse(text);
    }
}
