package budgetexplorer.ui.about;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Sizes;
import javafx.beans.InvalidationListener;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the program is, on a card: versions and places, components, and the licence of the one that is chosen.
public final class AboutView extends VBox {
    /// So many facts are short and stand in two columns.
    private static final int SHORT = 4;

    private final AboutViewModel viewModel;
    private final Messages messages;
    private final GridPane facts = new GridPane();

    public AboutView(AboutViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("about");
        getStyleClass().add("about");
        setPrefSize(Sizes.of(980), Sizes.of(560));
        var text = new Label(messages.text("about.text"));
        text.getStyleClass().add("secondary");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().add("about-facts");
        viewModel.facts().addListener((InvalidationListener) _ -> showFacts());
        var body = new HBox(new ComponentTable(viewModel, messages), licence());
        body.getStyleClass().add("about-body");
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(text, facts, body, buttons());
        viewModel.load();
    }

    private TextArea licence() {
        var text = new TextArea();
        text.setId("about-licence");
        text.setEditable(false);
        text.setWrapText(true);
        text.setMinWidth(Sizes.of(260));
        text.setPrefWidth(Sizes.of(360));
        text.setAccessibleText(messages.text("about.licence"));
        text.textProperty().bind(viewModel.licenceProperty());
        return text;
    }

    private HBox buttons() {
        var copy = new Button(messages.text("about.copy"));
        copy.setId("about-copy");
        var done = new Label();
        done.setId("about-copied");
        done.getStyleClass().add("secondary");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(viewModel.text());
            Clipboard.getSystemClipboard().setContent(content);
            done.setText(messages.text("about.copied"));
        });
        var buttons = new HBox(copy, done);
        buttons.getStyleClass().add("about-buttons");
        return buttons;
    }

    private void showFacts() {
        facts.getChildren().clear();
        int index = 0;
        for (Fact fact : viewModel.facts()) {
            boolean isShort = index < SHORT;
            int row = isShort ? index / 2 : index - SHORT / 2;
            int column = isShort ? index % 2 * 2 : 0;
            facts.add(name(fact), column, row);
            facts.add(value(fact), column + 1, row, isShort ? 1 : 3, 1);
            index++;
        }
    }

    private static Label name(Fact fact) {
        var name = new Label(fact.name());
        name.getStyleClass().add("about-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(name, HPos.LEFT);
        return name;
    }

    /// A field, so that it can be selected and copied.
    private static TextField value(Fact fact) {
        var value = new TextField(fact.value());
        value.getStyleClass().add("about-value");
        value.setEditable(false);
        value.setAccessibleText(fact.name());
        GridPane.setHgrow(value, Priority.ALWAYS);
        return value;
    }
}
