package budgetexplorer.ui.kit;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.model.link.Link;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows something on the page of the document that it came from; says why where that cannot be done.
public final class PageButton extends StackPane {
    private final Originals originals;
    private final Messages messages;
    private final String slot;
    private final Button button = new Button();
    private final Tooltip tooltip = Explained.tooltip("");
    private @Nullable Link place;

    /// @param id of the button
    public PageButton(String id, Originals originals, Messages messages) {
        this.originals = originals;
        this.messages = messages;
        this.slot = id;
        button.setId(id);
        button.setText(messages.text("original.button"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> open());
        setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
        Tooltip.install(this, tooltip); // of what is around it, since a disabled button hears no pointer
        follow(null);
    }

    /// Is about another thing; about nothing.
    public void follow(@Nullable Link next) {
        place = next;
        if (next == null) {
            say(false, messages.text("original.button.none"));
        } else {
            originals.ask(slot, next, problem -> {
                if (next.equals(place)) {
                    tell(problem);
                }
            });
        }
    }

    private void tell(Optional<Problem> problem) {
        say(problem.isEmpty(), problem.map(messages::text).orElseGet(() -> messages.text("original.button.tip",
                Shortcut.SHOW_ORIGINAL.keys().getDisplayText())));
    }

    private void say(boolean able, String words) {
        button.setDisable(!able);
        button.setAccessibleHelp(words);
        tooltip.setText(words);
    }

    private void open() {
        if (place != null) {
            originals.show(place);
        }
    }

    /// Does what the button does if a key is for it.
    public void press(KeyEvent key) {
        if (Shortcut.SHOW_ORIGINAL.keys().match(key) && !button.isDisabled()) {
            key.consume();
            open();
        }
    }
}
