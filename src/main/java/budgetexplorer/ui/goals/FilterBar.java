package budgetexplorer.ui.goals;

import budgetexplorer.base.Messages;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Unit;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Which projects are shown: by unit, words and amount.
final class FilterBar extends HBox {
    private static final PseudoClass NEEDED = PseudoClass.getPseudoClass("needed");
    private static final double UNIT_WIDTH = 220;
    private static final double TEXT_WIDTH = 180;
    private static final double AMOUNT_WIDTH = 84;

    private final Messages messages;
    private final GoalsViewModel viewModel;

    FilterBar(GoalsViewModel viewModel, Messages messages, MoneyUnit unit) {
        this.messages = messages;
        this.viewModel = viewModel;
        getStyleClass().add("filter-bar");
        var to = new Label("–");
        to.setMinWidth(USE_PREF_SIZE);
        var amounts = new HBox(caption(messages.text("goals.filter.amount")),
                amount("goals-from", messages.text("goals.filter.from", unit.label()), viewModel.fromProperty()), to,
                amount("goals-to", messages.text("goals.filter.to", unit.label()), viewModel.toProperty()),
                caption(unit.label()));
        amounts.getStyleClass().add("filter-part");
        var unmeasured = new CheckBox(messages.text("goals.filter.unmeasured"));
        unmeasured.setId("goals-unmeasured");
        unmeasured.setMinWidth(USE_PREF_SIZE);
        unmeasured.selectedProperty().bindBidirectional(viewModel.unmeasuredProperty());
        getChildren().addAll(units(), words(), amounts, unmeasured, all());
    }

    private ComboBox<Unit> units() {
        var units = new ComboBox<>(viewModel.units());
        units.setId("goals-unit");
        units.setAccessibleText(messages.text("goals.filter.unit"));
        units.setPrefWidth(UNIT_WIDTH);
        units.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Unit unit) {
                return unit == null ? "" : viewModel.words().unit(unit);
            }

            @Override
            public @Nullable Unit fromString(String text) {
                return null; // nothing can be typed
            }
        });
        units.valueProperty().bindBidirectional(viewModel.unitProperty());
        return units;
    }

    private TextField words() {
        var words = new TextField();
        words.setId("goals-text");
        words.setPromptText(messages.text("goals.filter.text"));
        words.setAccessibleText(messages.text("goals.filter.text"));
        words.setPrefWidth(TEXT_WIDTH);
        words.textProperty().bindBidirectional(viewModel.textProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static TextField amount(String id, String words, StringProperty typed) {
        var amount = new TextField();
        amount.setId(id);
        amount.getStyleClass().add("filter-amount");
        amount.setAccessibleText(words);
        amount.setPrefWidth(AMOUNT_WIDTH);
        amount.setMinWidth(AMOUNT_WIDTH);
        amount.textProperty().bindBidirectional(typed);
        typed.subscribe(text -> amount.pseudoClassStateChanged(NEEDED, AmountText.isMalformed(text)));
        return amount;
    }

    private Button all() {
        var all = new Button(messages.text("goals.filter.clear"));
        all.setId("goals-clear");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> viewModel.clearFilter());
        return all;
    }

    private static Label caption(String text) {
        var caption = new Label(text);
        caption.getStyleClass().add("secondary");
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }
}
