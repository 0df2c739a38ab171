package budgetexplorer.ui.guide.page;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/// A link within a paragraph, which may go on in the next line.
final class LinkText extends Text {
    private final Runnable follow;

    LinkText(String words, String target, PageContext context) {
        super(words);
        this.follow = () -> context.follow().accept(target);
        getStyleClass().add("link");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        setFocusTraversable(true);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                follow.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                follow.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            follow.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
