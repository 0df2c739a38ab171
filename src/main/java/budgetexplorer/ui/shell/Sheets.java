package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.library.LibraryViewModel;
import java.util.function.Supplier;

/// Opens the cards above a window, and keeps what is shown as a view.
///
/// @param layer where the cards are shown, once the window is there
record Sheets(Messages messages, Screens screens, LibraryViewModel library, SavedViewsViewModel views,
        Supplier<SheetLayer> layer) {

    void keepView() {
        screens.place().ifPresent(place -> views.keep(place, suggestedName(place)));
    }

    private String suggestedName(Link place) {
        var budget = library.selectedProperty().get();
        String screen = messages.text("screen." + Screen.of(place).name());
        return budget == null
                ? screen
                : messages.text("views.suggested", budget.department().name(), String.valueOf(budget.id().year()),
                        messages.text("stage." + budget.id().stage().name()), screen);
    }

    void manageViews() {
        SheetLayer sheet = layer.get();
        sheet.show(new SavedViewsSheet(views, messages, sheet::close));
    }

    void showShortcuts() {
        SheetLayer sheet = layer.get();
        sheet.show(new ShortcutSheet(messages, sheet::close));
    }
}
