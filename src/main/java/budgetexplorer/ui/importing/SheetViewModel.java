package budgetexplorer.ui.importing;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.SourceSheet;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Shows the places of files as they stand there.
public final class SheetViewModel {
    private static final String SHEET = "import.sheet";

    private final ImportBudgets imports;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<@Nullable ShownPlace> shown = new ReadOnlyObjectWrapper<>();

    SheetViewModel(ImportBudgets imports, TaskRunner tasks) {
        this.imports = imports;
        this.tasks = tasks;
    }

    /// What is looked at; empty if nothing is.
    public ReadOnlyObjectProperty<@Nullable ShownPlace> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows where a problem is.
    public void show(ChosenFile file, Problem problem) {
        show(file, problem.at(), Optional.of(problem));
    }

    /// Shows a sheet.
    public void show(ChosenFile file, String sheet) {
        show(file, new Place(file.name(), sheet, null), Optional.empty());
    }

    /// Shows nothing.
    public void clear() {
        tasks.cancel(SHEET);
        shown.set(null);
    }

    private void show(ChosenFile file, Place place, Optional<Problem> problem) {
        Optional<CellRange> cells = Optional.ofNullable(place.cell()).flatMap(CellRange::of);
        String name = place.sheet();
        if (name == null) {
            tasks.cancel(SHEET);
            shown.set(new ShownPlace(place.reference(), problem, Optional.empty(), cells));
            return;
        }
        var options = file.standing().options();
        tasks.<Optional<SourceSheet>>run(SHEET,
                (_, cancellation) -> imports.sheet(file.path(), options, name, cancellation),
                sheet -> shown.set(new ShownPlace(place.reference(), problem, sheet, cells)));
    }
}
