package budgetexplorer.ui.guide.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Commands or what they print, with a button that copies them. Chinese characters are just two others wide, so that columns
/// stand below each other.
final class CodeBox extends HBox {
    private static final Pattern RUN = Pattern.compile("[\\x00-\\x7F]+|[^\\x00-\\x7F]+");

    CodeBox(String code, boolean copied, PageContext context) {
        getStyleClass().add("guide-code-box");
        var flow = new TextFlow();
        flow.getStyleClass().add("code-lines");
        var font = new CodeFont();
        for (Matcher run = RUN.matcher(code); run.find();) {
            flow.getChildren().add(text(run.group(), font));
        }
        var scroll = new ScrollPane(flow);
        scroll.getStyleClass().add("code-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(code);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        if (copied) {
            var button = new Button(context.messages().text("guide.copy"));
            button.getStyleClass().add("code-copy");
            button.setAccessibleText(context.messages().text("guide.copy.code", code));
            button.setOnAction(_ -> context.copy().accept(code));
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
    }

    private static Text text(String run, CodeFont font) {
        var text = new Text(run);
        text.getStyleClass().add("code-text");
        text.setStyle(run.charAt(0) < 0x80 ? font.letters() : font.chinese());
        return text;
    }
}
