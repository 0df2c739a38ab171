package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.BudgetBadge;
import budgetexplorer.ui.kit.BudgetBadges;
import budgetexplorer.ui.kit.Explained;
import budgetexplorer.ui.library.LibraryItem.BudgetItem;
import budgetexplorer.ui.library.LibraryItem.DepartmentItem;
import budgetexplorer.ui.library.LibraryItem.MoreItem;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A department in bold, which can be folded, or a budget below it by year, stage and, from the second on, revision.
final class LibraryCell extends ListCell<@Nullable LibraryItem> {
    private static final PseudoClass DEPARTMENT = PseudoClass.getPseudoClass("department");
    private static final PseudoClass MORE = PseudoClass.getPseudoClass("more");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final LibraryViewModel viewModel;
    private final Messages messages;
    private final Label name = new Label();
    private final Label badge = new Label();
    private final StackPane arrow = new StackPane(new Region());
    private final Label audit = new Label();
    private final HBox box;
    private final BudgetBadges badges;
    private Subscription following = Subscription.EMPTY;

    LibraryCell(LibraryViewModel viewModel, BudgetBadges badges, Messages messages) {
        this.viewModel = viewModel;
        this.badges = badges;
        this.messages = messages;
        getStyleClass().add("library-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        arrow.getStyleClass().add("fold-arrow");
        arrow.getChildren().getFirst().getStyleClass().add("arrow");
        arrow.addEventFilter(MouseEvent.MOUSE_PRESSED, this::fold);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        badge.getStyleClass().add("note-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        audit.getStyleClass().add("audit-badge");
        audit.setMinWidth(USE_PREF_SIZE);
        box = new HBox(arrow, name, badge, audit);
        box.getStyleClass().add("library-line");
        box.setMinWidth(0);
        box.setPrefWidth(1); // as wide as the list, never wider
    }

    private void fold(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY && getItem() instanceof DepartmentItem item) {
            press.consume();
            viewModel.fold(item.departmentCode(), !item.folded());
        }
    }

    @Override
    protected void updateItem(@Nullable LibraryItem item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(DEPARTMENT, !empty && item instanceof DepartmentItem);
        pseudoClassStateChanged(MORE, !empty && item instanceof MoreItem);
        pseudoClassStateChanged(FOLDED, item instanceof DepartmentItem department && department.folded());
        show(arrow, item instanceof DepartmentItem);
        following.unsubscribe();
        following = Subscription.EMPTY;
        show(audit, false);
        switch (item) {
            case DepartmentItem(var department, var folded, var budgets) -> {
                String text = department.code() + " " + department.name();
                show(text, department.name(), folded ? String.valueOf(budgets) : "", messages
                        .text(folded ? "library.folded.accessible" : "library.open.accessible", text, budgets));
            }
            case BudgetItem(var budget) -> {
                String text = label(budget.id());
                show(text, tooltip(budget), budget.note().isEmpty() ? "" : messages.text("library.badge"),
                        budget.note().isEmpty()
                                ? text
                                : messages.text("library.noted.accessible", text, budget.note()));
                following = badges.follow(budget, this::show);
            }
            case MoreItem(var step, var departments) -> {
                String text = more(step, departments);
                show(text, text, "", text);
            }
            case null -> {
                setText(null);
                setGraphic(null);
                setTooltip(null);
            }
        }
    }

    private void show(String text, String tooltip, String mark, String accessible) {
        setText(text);
        name.setText(text);
        badge.setText(mark);
        show(badge, !mark.isEmpty());
        setGraphic(box);
        setTooltip(new Tooltip(tooltip));
        setAccessibleText(accessible);
    }

    private String more(int step, int departments) {
        return switch (step) {
            case -1 -> messages.text("library.more.before", departments);
            case 1 -> messages.text("library.more.behind", departments);
            default -> messages.text("library.more.found");
        };
    }

    private void show(BudgetBadge found) {
        audit.setText(found.text());
        audit.setTooltip(Explained.tooltip(found.tip()));
        for (BudgetBadge.Level level : BudgetBadge.Level.values()) {
            audit.pseudoClassStateChanged(PseudoClass.getPseudoClass(level.name().toLowerCase(Locale.ROOT)),
                    level == found.level());
        }
        show(audit, true);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String tooltip(BudgetSummary budget) {
        String origin = messages.text("library.budget.tooltip", budget.id().reference(), budget.file());
        return budget.note().isEmpty() ? origin : origin + "\n" + messages.text("library.noted", budget.note());
    }

    private String label(BudgetId id) {
        String label = messages.text("library.budget", String.valueOf(id.year()),
                messages.text("stage." + id.stage().name()));
        return id.revision() == 1 ? label : messages.text("library.revision", label, id.revision());
    }
}
