package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.LibraryEntry;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The library as a whole: above, departments by years; below, the budgets of the place chosen there, and what was deleted.
public final class ManagementView extends BorderPane {
    private final ManagementViewModel viewModel;
    private final ManagementWords words;
    private final LibraryEdits edits;
    private final MatrixTable matrix;
    private final PlaceCard place;

    /// @param library the library's file
    public ManagementView(ManagementViewModel viewModel, LibraryEdits edits, Messages messages, AmountFormat format,
            String library) {
        this.viewModel = viewModel;
        this.words = new ManagementWords(messages, format, library);
        this.edits = edits;
        this.matrix = new MatrixTable(viewModel, words);
        this.place = new PlaceCard(viewModel, words, edits);
        setId("library-management");
        getStyleClass().add("management");
        setTop(header());
        var card = new BorderPane(matrix);
        card.getStyleClass().addAll("card", "table-card");
        card.setTop(new PageBar(viewModel, words, matrix));
        setCenter(card);
        var below = new HBox(place, deleted());
        below.getStyleClass().add("management-below");
        setBottom(below);
        matrix.addEventFilter(KeyEvent.KEY_PRESSED, place::press);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    /// Gives the keyboard to the matrix.
    @Override
    public void requestFocus() {
        matrix.requestFocus();
    }

    /// Tables would keep Esc to themselves.
    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            viewModel.close();
        }
    }

    private HBox header() {
        var heading = new Label();
        heading.setId("management-heading");
        heading.getStyleClass().add("heading");
        heading.textProperty().bind(Bindings.createStringBinding(
                () -> words.heading(viewModel.contentProperty().get()), viewModel.contentProperty()));
        var explanation = new Label(words.explanation());
        explanation.getStyleClass().add("secondary");
        var texts = new VBox(heading, explanation);
        texts.getStyleClass().add("explore-header");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var close = new Button(words.messages().text("library.manage.close"));
        close.setId("management-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> viewModel.close());
        return new HBox(texts, spacer, close);
    }

    private VBox deleted() {
        ObservableList<LibraryEntry> entries = FXCollections.observableArrayList();
        var title = new Label();
        title.getStyleClass().add("card-title");
        var table = new EntryTable(entries, words, words.messages().text("library.manage.deleted.accessible"),
                entry -> edits.restore(entry.budget()))
                .with("library.manage.budget", 190, entry -> entry.budget().id().reference())
                .with("library.manage.deletedAt", 134, entry -> ManagementWords.minute(entry.deleted().orElseThrow()));
        table.setId("library-deleted");
        table.setPlaceholder(new Label(words.messages().text("library.manage.deleted.hint")));
        viewModel.contentProperty().subscribe((LibraryContent content) -> {
            title.setText(words.deleted(content));
            entries.setAll(content.deleted());
            if (!entries.isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
        var restore = new Button(words.messages().text("library.restore"));
        restore.setId("library-restore");
        restore.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        restore.setOnAction(_ -> table.chosen().map(LibraryEntry::budget).ifPresent(edits::restore));
        VBox card = card(title, table, List.of(restore));
        card.getStyleClass().add("management-deleted");
        return card;
    }

    /// A table below its title, and beside it what can be done.
    static VBox card(Label title, EntryTable table, List<Button> buttons) {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var line = new HBox(title, spacer);
        line.getStyleClass().add("management-title");
        line.getChildren().addAll(buttons);
        buttons.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        var card = new VBox(line, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        card.getStyleClass().addAll("card", "management-card");
        return card;
    }
}
