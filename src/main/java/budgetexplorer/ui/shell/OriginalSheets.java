package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.original.ShowOriginal;
import budgetexplorer.ui.kit.Originals;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.original.OriginalView;
import budgetexplorer.ui.original.OriginalViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Opens the pages of documents above a window.
///
/// @param layer where they are shown, once the window is there
record OriginalSheets(ShowOriginal originals, TaskRunner tasks, Messages messages, Supplier<SheetLayer> layer)
        implements
            Originals {
    private static final String ASK = "original.ask.";

    @Override
    public void ask(String asking, Link place, Consumer<Optional<Problem>> told) {
        tasks.run(ASK + asking, (_, _) -> originals.obstacle(place), told);
    }

    @Override
    public void show(Link place) {
        SheetLayer sheet = layer.get();
        var viewModel = new OriginalViewModel(originals, tasks, messages);
        sheet.show(new OriginalView(viewModel, messages, sheet::close));
        viewModel.show(place);
    }
}
