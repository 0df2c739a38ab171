package budgetexplorer.service.handout;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.chart.BudgetCharts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// Makes what can be printed of a budget, and handouts of it. Thread-safe.
///
/// @param unit the unit that amounts will be written in
public record BudgetHandout(BrowseLibrary library, Messages messages, MoneyUnit unit) {
    /// The tables that a budget has, in their official order.
    public List<Section.Table> tables(BudgetSummary budget) {
        var tables = new StatedTables(messages, unit, budget);
        return library.tables(budget.id()).stream().map(tables::of).toList();
    }

    /// The charts of a budget that show anything.
    public List<Section.Picture> charts(BudgetSummary budget) {
        return new BudgetCharts(library, messages, new AmountFormat(unit)).of(budget).stream()
                .filter(chart -> !chart.data().isEmpty()).map(Section.Picture::new).toList();
    }

    /// A handout with what stands at the head and foot of every page.
    ///
    /// @param subject which budgets and stages
    public Handout of(String title, String subject, List<Section> sections, LocalDate date) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.language().locale())
                .format(date);
        return new Handout(title, unit, new Furniture(title, subject,
                messages.text("print.foot", unit.label(), day),
                (page, pages) -> messages.text("print.page", page, pages)), sections);
    }
}
