package budgetexplorer.ui.importing;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A chosen file: whether it is wanted, its name, how far it has come.
final class FileCell extends ListCell<@Nullable ChosenFile> {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final ImportWords words;
    private final CheckBox included = new CheckBox();
    private final Label name = new Label();
    private final StatusIcon icon = new StatusIcon();
    private final Label status = new Label();
    private final Label brief = new Label();
    private final HBox line;
    private Subscription following = Subscription.EMPTY;

    FileCell(ImportWords words) {
        this.words = words;
        getStyleClass().add("file-cell");
        name.getStyleClass().add("file-name");
        brief.getStyleClass().add("secondary");
        status.getStyleClass().add("file-status");
        status.setMinWidth(USE_PREF_SIZE);
        included.setFocusTraversable(false);
        var second = new HBox(icon, status, brief);
        second.getStyleClass().add("file-line");
        var texts = new VBox(name, second);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.getStyleClass().add("file-texts");
        texts.setMinWidth(0);
        line = new HBox(included, texts);
        line.getStyleClass().add("file-box");
        line.setMinWidth(0);
        line.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ChosenFile file, boolean empty) {
        ChosenFile before = getItem();
        super.updateItem(file, empty);
        if (before == file && file != null && getGraphic() != null) {
            return;
        }
        following.unsubscribe();
        following = Subscription.EMPTY;
        setGraphic(file == null ? null : line);
        if (file == null) {
            setAccessibleText(null);
            setTooltip(null);
        } else {
            follow(file);
        }
    }

    private void follow(ChosenFile file) {
        name.setText(file.name());
        included.setOnAction(_ -> file.includedProperty().set(included.isSelected()));
        following = Subscription.combine(file.standingProperty().subscribe(_ -> show(file)),
                file.includedProperty().subscribe(_ -> show(file)));
    }

    private void show(ChosenFile file) {
        Standing standing = file.standing();
        boolean wanted = file.includedProperty().get();
        included.setSelected(wanted);
        included.setVisible(!standing.status().isDone() && standing.status() != FileStatus.UNREADABLE);
        icon.show(standing.status());
        status.setText(words.status(standing.status()));
        brief.setText(words.brief(standing));
        setTooltip(new Tooltip(brief.getText().isEmpty()
                ? file.path().toString()
                : file.path() + System.lineSeparator() + brief.getText()));
        pseudoClassStateChanged(LEFT_OUT, !wanted);
        setAccessibleText(words.messages().text(
                wanted ? "importing.file.accessible" : "importing.file.accessible.out", file.name(),
                status.getText(), brief.getText()));
    }
}
