package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.link.SavedView;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.kit.Sizes;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The views that were kept, to open, rename and delete them.
final class SavedViewsSheet extends BorderPane {
    private static final double ROW_HEIGHT = 30;

    private final ListView<SavedView> list;

    SavedViewsSheet(SavedViewsViewModel viewModel, Messages messages, Runnable close) {
        setId("views-sheet");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.text("views.title"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        this.list = list(viewModel, messages);
        setTop(SheetHead.of(messages.text("views.title"), messages, close));
        setCenter(list);
        Consumer<SavedView> open = view -> {
            close.run();
            viewModel.open(view);
        };
        setBottom(buttons(viewModel, messages, open));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                onSelected(open);
            } else if (key.getCode() == KeyCode.DELETE) {
                onSelected(viewModel::delete);
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                onSelected(open);
            }
        });
    }

    private static ListView<SavedView> list(SavedViewsViewModel viewModel, Messages messages) {
        var list = new ListView<>(viewModel.list());
        list.setId("views-list");
        list.setFixedCellSize(Sizes.of(ROW_HEIGHT));
        list.setCellFactory(_ -> new NameCell());
        list.setAccessibleText(messages.text("views.accessible"));
        var none = new Label(messages.text("views.none", Shortcut.KEEP_VIEW.keys().getDisplayText()));
        none.setWrapText(true);
        none.getStyleClass().add("secondary");
        list.setPlaceholder(none);
        list.getSelectionModel().selectFirst();
        return list;
    }

    private HBox buttons(SavedViewsViewModel viewModel, Messages messages, Consumer<SavedView> open) {
        var buttons = new HBox(button("view-open", messages.text("views.open"), open),
                button("view-rename", messages.text("views.rename"), viewModel::rename),
                button("view-delete", messages.text("views.delete"), viewModel::delete));
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private Button button(String id, String words, Consumer<SavedView> action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        button.setOnAction(_ -> onSelected(action));
        return button;
    }

    private void onSelected(Consumer<SavedView> action) {
        SavedView view = list.getSelectionModel().getSelectedItem();
        if (view != null) {
            action.accept(view);
        }
    }

    private static final class NameCell extends ListCell<@Nullable SavedView> {
        @Override
        protected void updateItem(@Nullable SavedView view, boolean empty) {
            super.updateItem(view, empty);
            setText(view == null ? null : view.name());
        }
    }
}
