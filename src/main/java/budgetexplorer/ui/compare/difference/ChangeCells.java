package budgetexplorer.ui.compare.difference;

import budgetexplorer.compare.difference.Change;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.ui.kit.Explained;
import budgetexplorer.ui.kit.table.HeadingAcross;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The cells of the list of changes.
final class ChangeCells {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private ChangeCells() {}

    /// A cell that shows something of a change, and mostly nothing of a heading.
    abstract static class OfRow extends TableCell<DifferenceRow, @Nullable DifferenceRow> {
        OfRow(String styleClass) {
            getStyleClass().add(styleClass);
            setEllipsisString("…");
        }

        @Override
        protected void updateItem(@Nullable DifferenceRow row, boolean empty) {
            super.updateItem(row, empty);
            setTooltip(null);
            if (empty || row == null) {
                nothing();
            } else {
                switch (row) {
                    case DifferenceRow.Heading heading -> show(heading);
                    case DifferenceRow.Item item -> show(item);
                }
            }
        }

        void nothing() {
            setText(null);
        }

        void show(DifferenceRow.Heading heading) {
            nothing();
        }

        abstract void show(DifferenceRow.Item item);

        final void explain(String text) {
            setTooltip(Explained.tooltip(text));
        }
    }

    /// How it changed, as a chip in a colour of its own; of a heading, the table.
    static final class Kind extends OfRow {
        private final Label chip = new Label();
        private final HeadingAcross across = new HeadingAcross(this);

        Kind() {
            super("difference-kind");
            chip.getStyleClass().add("kind-chip");
        }

        @Override
        void nothing() {
            across.content(null, null);
        }

        @Override
        void show(DifferenceRow.Heading heading) {
            across.heading(heading.text());
        }

        @Override
        void show(DifferenceRow.Item item) {
            chip.setText(item.kind());
            for (Change.Kind kind : Change.Kind.values()) {
                chip.pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)),
                        kind == item.change().kind());
            }
            across.content(item.kind(), chip);
        }
    }

    /// Where it changed.
    static final class Place extends OfRow {
        Place() {
            super("difference-words");
            // both what it stands under and what it is are to be seen
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        void show(DifferenceRow.Item item) {
            setText(item.shortPlace());
            explain(item.remark().isEmpty() ? item.place() : item.place() + "\n" + item.remark());
        }
    }

    /// Words of a change.
    static final class Words extends OfRow {
        private final Function<DifferenceRow.Item, String> text;

        Words(Function<DifferenceRow.Item, String> text) {
            super("difference-words");
            this.text = text;
        }

        @Override
        void show(DifferenceRow.Item item) {
            setText(text.apply(item));
            explain(text.apply(item));
        }
    }

    /// By how much an amount changed.
    static final class Amount extends OfRow {
        Amount() {
            super("amount-cell");
        }

        @Override
        void show(DifferenceRow.Item item) {
            setText(item.difference());
        }
    }

    /// What one side has, as a link to it; a dash for nothing.
    static final class Value extends OfRow {
        private final String title;
        private final String absent;
        private final Function<DifferenceRow.Item, String> text;
        private final Hyperlink link = new Hyperlink();

        /// @param absent says why there is nothing
        Value(String title, String absent, Function<DifferenceRow.Item, String> text,
                Consumer<DifferenceRow.Item> open) {
            super("difference-value");
            this.title = title;
            this.absent = absent;
            this.text = text;
            link.getStyleClass().add("difference-link");
            link.setFocusTraversable(false);
            link.setMaxWidth(Double.MAX_VALUE);
            link.setEllipsisString("…");
            link.setOnAction(_ -> {
                link.setVisited(false);
                if (getItem() instanceof DifferenceRow.Item item) {
                    open.accept(item);
                }
            });
            // no wider than the cell, so that long words are cut
            link.prefWidthProperty().bind(widthProperty().subtract(20));
        }

        @Override
        void nothing() {
            setText(null);
            setGraphic(null);
        }

        @Override
        void show(DifferenceRow.Item item) {
            String value = text.apply(item);
            boolean isNothing = value.equals(AmountFormat.DASH);
            boolean isAmount = !item.difference().isEmpty();
            pseudoClassStateChanged(NOTHING, isNothing);
            link.pseudoClassStateChanged(PseudoClass.getPseudoClass("amount"), isAmount);
            link.setText(value.replace('\n', ' '));
            link.setAccessibleText(title + " " + value);
            link.setTooltip(Explained.tooltip(value));
            setText(isNothing ? value : null);
            setGraphic(isNothing ? null : link);
            if (isNothing) {
                explain(absent);
            }
        }
    }
}
