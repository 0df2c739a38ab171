package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The file that is looked at: how far it has come, and what it asks of the user.
final class FileDetails extends BorderPane {
    private final ImportViewModel viewModel;
    private final ImportWords words;
    private final Label name = new Label();
    private final StatusIcon icon = new StatusIcon();
    private final Label status = new Label();
    private final Label outcome = new Label();
    private final Button again = new Button();
    private @Nullable BudgetDetails budgets;
    private @Nullable PasswordBox password;
    private Subscription following = Subscription.EMPTY;

    FileDetails(ImportViewModel viewModel, ImportWords words) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().add("file-details");
        setTop(header(words.messages()));
        viewModel.selectedProperty().subscribe(this::follow);
    }

    private VBox header(Messages messages) {
        name.getStyleClass().add("file-title");
        name.setId("import-file");
        name.setMinWidth(0);
        status.getStyleClass().add("file-status");
        status.setId("import-status");
        status.setMinWidth(USE_PREF_SIZE);
        outcome.setId("import-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        again.setText(messages.text("importing.again"));
        again.setId("import-again");
        again.getStyleClass().add("small");
        again.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(name, icon, status, again);
        line.getStyleClass().add("file-line");
        HBox.setHgrow(name, Priority.SOMETIMES);
        var header = new VBox(line, outcome);
        header.getStyleClass().add("file-header");
        return header;
    }

    private void follow(@Nullable ChosenFile file) {
        following.unsubscribe();
        budgets = null;
        password = null;
        setCenter(null);
        setVisible(file != null);
        following = file == null ? Subscription.EMPTY : file.standingProperty().subscribe(_ -> show(file));
    }

    private void show(ChosenFile file) {
        Standing standing = file.standing();
        name.setText(file.name());
        icon.show(standing.status());
        status.setText(words.status(standing.status()));
        outcome.setText(words.outcome(standing));
        outcome.setManaged(!outcome.getText().isEmpty());
        again.setOnAction(_ -> viewModel.readAnew(file));
        boolean canRetry = standing.status() == FileStatus.UNREADABLE || standing.status() == FileStatus.FAILED
                || (standing.status() == FileStatus.CANCELLED && standing.preview().isEmpty());
        again.setVisible(canRetry);
        again.setManaged(canRetry);
        setCenter(question(file));
    }

    /// The node stays the same as long as the question does, or the user would be torn from the field.
    private @Nullable Node question(ChosenFile file) {
        if (file.standing().needsPassword()) {
            password = Objects.requireNonNullElseGet(password,
                    () -> new PasswordBox(viewModel, file, words.messages()));
            setAlignment(password, Pos.TOP_LEFT);
            return password;
        }
        if (file.standing().budgets().isEmpty()) {
            return file.standing().phase() == Standing.Phase.WAITING ? getCenter() : null;
        }
        budgets = Objects.requireNonNullElseGet(budgets, () -> new BudgetDetails(viewModel, file, words));
        budgets.show(file.standing());
        return budgets;
    }
}
