package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.MoneyUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleGroup;

/// The unit in which amounts are shown, at the right of the bar.
final class UnitChooser extends MenuButton {
    /// The units that people read budgets in.
    static final List<MoneyUnit> UNITS = List.of(MoneyUnit.YUAN, MoneyUnit.TEN_THOUSAND_YUAN,
            MoneyUnit.HUNDRED_MILLION_YUAN);

    UnitChooser(Messages messages, MoneyUnit chosen, Consumer<MoneyUnit> settle) {
        super(chosen.label());
        setId("unit");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(messages.text("unit.accessible", chosen.label()));
        var items = new Items(messages);
        var group = new ToggleGroup();
        for (MoneyUnit unit : UNITS) {
            getItems().add(items.choice("unit." + unit.name(), unit.label(), group, unit == chosen, unit, settle));
        }
    }
}
