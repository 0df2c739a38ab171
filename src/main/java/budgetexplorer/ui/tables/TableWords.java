package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.ui.kit.table.RowFilter;
import budgetexplorer.ui.kit.table.RowOrder;
import budgetexplorer.ui.kit.table.StatedTableViewModel;
import java.util.ArrayList;
import java.util.List;

/// What is said of a table.
final class TableWords {
    private final Messages messages;
    private final AmountFormat format;

    TableWords(Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
    }

    String heading(TableEntry entry) {
        return messages.text(entry.table().isPresent() ? "tables.heading" : "tables.heading.missing",
                entry.kind().number(), entry.title());
    }

    String about(BudgetTable table, BudgetSummary budget) {
        return messages.text("tables.about", budget.department().name(), String.valueOf(budget.id().year()),
                messages.text("stage." + budget.id().stage().name()), unit(table));
    }

    private String unit(BudgetTable table) {
        return table.unit() == format.unit()
                ? messages.text("tables.unit.same", table.unit().label())
                : messages.text("tables.unit.differs", table.unit().label(), format.unit().label());
    }

    String status(BudgetTable table, StatedTableViewModel sheet) {
        int shown = sheet.rows().size();
        int all = table.rows().size();
        List<String> parts = new ArrayList<>();
        parts.add(shown == all
                ? messages.text("tables.status.all", all)
                : messages.text("tables.status.part", shown, all));
        if (!sheet.filterProperty().get().equals(RowFilter.ALL)) {
            parts.add(messages.text("tables.status.filtered"));
        }
        RowOrder order = sheet.orderProperty().get();
        if (order != null) {
            parts.add(messages.text(order.descending() ? "tables.status.down" : "tables.status.up",
                    table.columns().get(order.column()).label().replace("/", " · ")));
        }
        int hidden = table.columns().size() - sheet.columns().size();
        if (hidden > 0) {
            parts.add(messages.text("tables.status.hidden", hidden));
        }
        return String.join(messages.text("list.separator.long"), parts);
    }
}
