package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.ui.kit.Explained;
import budgetexplorer.ui.kit.table.HeadingAcross;
import java.util.Locale;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The cells of the list of findings.
final class FindingCells {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private FindingCells() {}

    /// A chip of an outcome's colour.
    static void colour(Label chip, @Nullable Outcome outcome) {
        for (Outcome each : Outcome.values()) {
            chip.getStyleClass().remove(each.name().toLowerCase(Locale.ROOT));
        }
        if (outcome != null) {
            chip.getStyleClass().add(outcome.name().toLowerCase(Locale.ROOT));
        }
    }

    /// A cell that shows something of a finding, and mostly nothing of a heading.
    abstract static class OfRow extends TableCell<FindingRow, @Nullable FindingRow> {
        OfRow(String styleClass) {
            getStyleClass().add(styleClass);
            setEllipsisString("…");
        }

        @Override
        protected void updateItem(@Nullable FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            setTooltip(null);
            switch (empty ? null : row) {
                case FindingRow.Heading heading -> show(heading);
                case FindingRow.Item item -> show(item);
                case null -> nothing();
            }
        }

        void nothing() {
            setText(null);
            setGraphic(null);
        }

        void show(FindingRow.Heading heading) {
            nothing();
        }

        abstract void show(FindingRow.Item item);
    }

    /// How it came out; of a heading, its words across the table.
    static final class OfOutcome extends OfRow {
        private final Messages messages;
        private final Label chip = new Label();
        private final HeadingAcross across = new HeadingAcross(this);

        OfOutcome(Messages messages) {
            super("finding-outcome");
            this.messages = messages;
            chip.getStyleClass().add("outcome-mark");
        }

        @Override
        void nothing() {
            across.content(null, null);
        }

        @Override
        void show(FindingRow.Heading heading) {
            across.heading(heading.text());
        }

        @Override
        void show(FindingRow.Item item) {
            String name = messages.text("check.outcome." + item.outcome().name());
            chip.setText(name);
            colour(chip, item.outcome());
            across.content(name, chip);
        }
    }

    /// Words of a finding.
    static final class Words extends OfRow {
        private final Function<FindingRow.Item, String> text;

        Words(Function<FindingRow.Item, String> text) {
            super("finding-words");
            this.text = text;
        }

        @Override
        void show(FindingRow.Item item) {
            setText(text.apply(item));
            setTooltip(Explained.tooltip(text.apply(item)));
        }
    }

    /// What is the matter, with a mark if it is new.
    static final class Problem extends OfRow {
        private final Label mark;

        /// @param fresh the words of the mark
        Problem(String fresh) {
            super("finding-words");
            mark = new Label(fresh);
            mark.setMinWidth(USE_PREF_SIZE);
            mark.getStyleClass().add("fresh-mark");
        }

        @Override
        void show(FindingRow.Item item) {
            setText(item.text());
            setGraphic(item.fresh() ? mark : null);
            setTooltip(Explained.tooltip(item.text()));
        }
    }

    /// By how much what is stated exceeds what should be; a dash where that is no number.
    static final class Difference extends OfRow {
        private final String none;

        /// @param none says why there is none
        Difference(String none) {
            super("amount-cell");
            this.none = none;
        }

        @Override
        void show(FindingRow.Item item) {
            boolean isNothing = item.difference().isEmpty();
            setText(isNothing ? AmountFormat.DASH : item.difference());
            pseudoClassStateChanged(NOTHING, isNothing);
            if (isNothing) {
                setTooltip(Explained.tooltip(none));
            }
        }
    }

    /// How far the note on it has come.
    static final class Noted extends OfRow {
        private final Messages messages;

        Noted(Messages messages) {
            super("finding-note");
            this.messages = messages;
        }

        @Override
        void show(FindingRow.Item item) {
            setText(item.note().map(state -> messages.text("auditor.state." + state.name())).orElse(""));
        }
    }
}
