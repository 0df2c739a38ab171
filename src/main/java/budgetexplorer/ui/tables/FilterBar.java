package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.table.RowFilter;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Which rows of the table are shown.
final class FilterBar extends HBox {
    private final ObjectProperty<RowFilter> filter;
    private final TextField words = new TextField();
    private final ComboBox<UnitChoice> unit = new ComboBox<>();
    private final CheckBox nonZero = new CheckBox();
    private boolean showing;

    FilterBar(TablesViewModel viewModel, Messages messages) {
        this.filter = viewModel.sheet().filterProperty();
        getStyleClass().add("tool-group");
        words.setId("tables-filter");
        words.setPromptText(messages.text("tables.filter.prompt"));
        words.setAccessibleText(messages.text("tables.filter.prompt"));
        unit.setId("tables-unit");
        unit.setAccessibleText(messages.text("tables.filter.units.accessible"));
        unit.setConverter(new Title());
        nonZero.setId("tables-nonzero");
        nonZero.setText(messages.text("tables.filter.nonzero"));
        nonZero.setMinWidth(USE_PREF_SIZE);
        var clear = new Button(messages.text("tables.filter.clear"));
        clear.setId("tables-filter-clear");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> viewModel.clearFilter());
        clear.disableProperty().bind(filter.isEqualTo(RowFilter.ALL));
        getChildren().addAll(words, unit, nonZero, clear);
        follow(viewModel);
    }

    private void follow(TablesViewModel viewModel) {
        viewModel.units().addListener((ListChangeListener<UnitChoice>) _ -> showUnits(viewModel));
        showUnits(viewModel);
        filter.subscribe(this::show);
        words.textProperty().subscribe(text -> change(filter.get().withWords(text)));
        nonZero.selectedProperty().subscribe(only -> change(filter.get().withNonZero(only)));
        unit.valueProperty().subscribe(choice -> change(filter.get().withUnit(code(choice))));
    }

    private static Optional<String> code(@Nullable UnitChoice choice) {
        return choice == null ? Optional.empty() : choice.code();
    }

    private void change(RowFilter changed) {
        if (!showing) {
            filter.set(changed);
        }
    }

    private void showUnits(TablesViewModel viewModel) {
        showing = true;
        unit.getItems().setAll(viewModel.units());
        unit.getSelectionModel().selectFirst();
        unit.setDisable(unit.getItems().size() < 3); // all of them, and more than one
        showing = false;
    }

    private void show(RowFilter shown) {
        showing = true;
        if (!words.getText().equals(shown.words())) {
            words.setText(shown.words());
        }
        nonZero.setSelected(shown.nonZero());
        unit.getItems().stream().filter(choice -> choice.code().equals(shown.unit())).findFirst()
                .ifPresent(unit::setValue);
        showing = false;
    }

    /// Shows units by their titles.
    private static final class Title extends StringConverter<UnitChoice> {
        @Override
        public String toString(@Nullable UnitChoice choice) {
            return choice == null ? "" : choice.title();
        }

        @Override
        public UnitChoice fromString(String title) {
            return new UnitChoice(Optional.empty(), title);
        }
    }
}
