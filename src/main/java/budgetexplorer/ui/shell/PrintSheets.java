package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.handout.Section;
import budgetexplorer.service.handout.BudgetHandout;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.Printing;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.print.PaperPrinter;
import budgetexplorer.ui.print.PrintPreviewView;
import budgetexplorer.ui.print.PrintPreviewViewModel;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableObjectValue;
import org.jspecify.annotations.Nullable;

/// Opens the preview of what is printed above a window.
///
/// @param budget the budget that is looked at, whose tables and charts can be added
/// @param layer   where the preview is shown, once the window is there
record PrintSheets(Screens screens, ObservableObjectValue<@Nullable BudgetSummary> budget, BudgetHandout handouts,
        PaperPrinter printer, TaskRunner tasks, Dialogs dialogs, Memory memory, Supplier<SheetLayer> layer)
        implements
            Printing {

    /// Opens the preview of the screen that is shown; of the whole budget where that offers nothing.
    void previewScreen() {
        BudgetSummary shown = budget.get();
        if (shown != null) {
            preview(screens.printable().orElseGet(() -> Printable.of(shown, handouts.messages(), List.of())));
        }
    }

    @Override
    public void preview(Printable printable) {
        Messages messages = handouts.messages();
        var viewModel = new PrintPreviewViewModel(printable, handouts, new SaveHandout(messages.language()), printer,
                tasks, messages, dialogs, memory);
        BudgetSummary shown = budget.get();
        SheetLayer sheet = layer.get();
        sheet.show(new PrintPreviewView(viewModel, messages, tasks, sheet::close));
        viewModel.show(() -> shown == null ? List.of() : others(shown));
    }

    private List<PrintPart.Group> others(BudgetSummary shown) {
        Messages messages = handouts.messages();
        return List.of(
                new PrintPart.Group(messages.text("print.parts.tables"),
                        handouts.tables(shown).stream().map(table -> part(table.name(), table)).toList()),
                new PrintPart.Group(messages.text("print.parts.charts"), handouts.charts(shown).stream()
                        .map(picture -> part(picture.chart().label(), picture)).toList()));
    }

    private static PrintPart part(String name, Section section) {
        return new PrintPart(name, false, () -> section);
    }
}
