package budgetexplorer.ui.library;

import budgetexplorer.model.LibraryEntry;
import budgetexplorer.model.Money;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A department's budgets of one year: a chip for each, and below them the total of the latest.
final class YearCell extends TableCell<DepartmentRow, @Nullable List<LibraryEntry>> {
    private static final PseudoClass LATEST = PseudoClass.getPseudoClass("latest");
    private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final double ROOM = 172;
    private static final double ROOM_FOR_REST = 44;
    private static final double AROUND_CHIP = 20;
    private static final double WIDE = 12;
    private static final double NARROW = 6.6;
    private static final int FIRST_WIDE = 0x2E80;

    private final ManagementWords words;
    private final Consumer<LibraryEntry> look;
    private final HBox chips = new HBox();
    private final Label total = new Label();
    private final VBox box = new VBox(chips, total);

    YearCell(ManagementWords words, Consumer<LibraryEntry> look) {
        this.words = words;
        this.look = look;
        getStyleClass().add("year-cell");
        chips.getStyleClass().add("chips");
        chips.setAlignment(Pos.CENTER_RIGHT);
        total.getStyleClass().add("year-total");
        box.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(@Nullable List<LibraryEntry> entries, boolean empty) {
        super.updateItem(entries, empty);
        if (empty || entries == null || entries.isEmpty()) {
            setGraphic(null);
            return;
        }
        chips.getChildren().setAll(entries.stream().limit(fitting(entries))
                .map(entry -> chip(entry, entry.equals(entries.getFirst()))).toList());
        int more = entries.size() - chips.getChildren().size();
        if (more > 0) {
            var rest = new Label(words.messages().text("library.manage.more", more));
            rest.getStyleClass().add("more-chips");
            chips.getChildren().add(rest);
        }
        Money money = entries.getFirst().budget().total();
        total.setText(words.format().cell(money));
        total.pseudoClassStateChanged(NOTHING, money == null || money.isZero());
        total.setTooltip(money == null ? new Tooltip(words.messages().text("library.manage.noTotal")) : null);
        setGraphic(box);
    }

    /// How many chips there is room for, at least one: the names of stages are longer in some languages than in others.
    private int fitting(List<LibraryEntry> entries) {
        double width = 0;
        for (int i = 0; i < entries.size(); i++) {
            width += AROUND_CHIP + width(words.chip(entries.get(i).budget().id()));
            if (width > (i == entries.size() - 1 ? ROOM : ROOM - ROOM_FOR_REST)) {
                return Math.max(1, i);
            }
        }
        return entries.size();
    }

    private static double width(String text) {
        return text.chars().mapToDouble(character -> character < FIRST_WIDE ? NARROW : WIDE).sum();
    }

    private Node chip(LibraryEntry entry, boolean latest) {
        var chip = new Hyperlink(words.chip(entry.budget().id()));
        chip.getStyleClass().setAll("stage-chip");
        chip.pseudoClassStateChanged(LATEST, latest);
        chip.pseudoClassStateChanged(NOTED, !entry.budget().note().isEmpty());
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setFocusTraversable(false); // Enter on the cell, and the list below, do the same
        chip.setTooltip(new Tooltip(words.tooltip(entry)));
        chip.setOnAction(_ -> look.accept(entry));
        return chip;
    }
}
