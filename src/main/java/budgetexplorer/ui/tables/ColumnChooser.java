package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.ui.kit.table.HeaderGroup;
import budgetexplorer.ui.kit.table.StatedTableViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Which columns of the table are shown: each of them, and groups that stand under one header.
final class ColumnChooser extends MenuButton {
    private final StatedTableViewModel sheet;
    private final Messages messages;

    ColumnChooser(StatedTableViewModel sheet, Messages messages) {
        super(messages.text("tables.columns"));
        this.sheet = sheet;
        this.messages = messages;
        setId("tables-columns");
        setMinWidth(USE_PREF_SIZE);
        getItems().add(new MenuItem()); // an empty menu would not open
        setOnShowing(_ -> getItems().setAll(items()));
    }

    /// What can be chosen now.
    List<MenuItem> items() {
        BudgetTable table = sheet.tableProperty().get();
        if (table == null) {
            return List.of();
        }
        List<Integer> all = IntStream.range(0, table.columns().size()).boxed().toList();
        List<MenuItem> items = new ArrayList<>();
        var whole = new MenuItem(messages.text("tables.columns.all"));
        whole.setOnAction(_ -> sheet.showColumns(all));
        items.add(whole);
        items.add(new SeparatorMenuItem());
        HeaderGroup.of(table.columns(), all).forEach(group -> add(group, 0, all, items));
        return items;
    }

    private void add(HeaderGroup group, int level, List<Integer> all, List<MenuItem> items) {
        List<Integer> own = group.columns().toList();
        boolean leaf = group.children().isEmpty();
        var item = new CheckMenuItem(
                "\u3000".repeat(level) + (leaf ? group.title() : messages.text("tables.columns.group", group.title())));
        item.setMnemonicParsing(false);
        item.setSelected(sheet.columns().containsAll(own));
        item.setOnAction(_ -> sheet.showColumns(all.stream()
                .filter(place -> own.contains(place) ? item.isSelected() : sheet.columns().contains(place)).toList()));
        items.add(item);
        group.children().forEach(child -> add(child, level + 1, all, items));
    }
}
