package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.importing.ImportViewModel.Work;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What can be done with the conversation as a whole: import, look at what was imported, end it.
final class ImportButtons extends HBox {
    private final ImportViewModel viewModel;
    private final Messages messages;
    private final Button importAll = new Button();
    private final Button look = new Button();
    private final Button close = new Button();

    /// @param shown whether the screen is to be seen: only then Enter and Esc are its own
    ImportButtons(ImportViewModel viewModel, Messages messages, BooleanBinding shown) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("import-buttons");
        var hint = new Label(messages.text("importing.hint"));
        hint.getStyleClass().add("secondary");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().addAll(hint, spacer, close, look, importAll);
        importAll.setId("import-all");
        importAll.setOnAction(_ -> viewModel.importAll());
        look.setText(messages.text("importing.look"));
        look.setId("import-look");
        look.setOnAction(_ -> viewModel.close());
        close.setId("import-close");
        close.setOnAction(_ -> end());
        getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        follow(shown);
    }

    private void follow(BooleanBinding shown) {
        var ready = Bindings.createIntegerBinding(viewModel::readyBudgets, viewModel.files(),
                viewModel.workProperty());
        importAll.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("importing.import", ready.get()), ready));
        importAll.disableProperty().bind(ready.isEqualTo(0));
        importAll.visibleProperty().bind(ready.isNotEqualTo(0).or(viewModel.summaryProperty().isNull()));
        importAll.managedProperty().bind(importAll.visibleProperty());
        BooleanBinding done = viewModel.summaryProperty().isNotNull().and(ready.isEqualTo(0));
        look.visibleProperty().bind(viewModel.summaryProperty().isNotNull());
        look.managedProperty().bind(look.visibleProperty());
        look.defaultButtonProperty().bind(done.and(shown));
        importAll.defaultButtonProperty().bind(done.not().and(shown));
        close.cancelButtonProperty().bind(shown);
        close.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(isBusy() ? "importing.stop" : "importing.close"), viewModel.workProperty()));
    }

    private boolean isBusy() {
        return viewModel.workProperty().get() != Work.NONE;
    }

    /// Work under way is stopped first, then a place is left, then the screen.
    void end() {
        if (isBusy()) {
            viewModel.stop();
        } else if (viewModel.sheet().shownProperty().get() != null) {
            viewModel.sheet().clear();
        } else {
            viewModel.close();
        }
    }
}
