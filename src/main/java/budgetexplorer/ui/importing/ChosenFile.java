package budgetexplorer.ui.importing;

import budgetexplorer.service.ImportPreview;
import budgetexplorer.service.ImportRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A file that the user chose. For the FX thread.
public final class ChosenFile {
    private final Path path;
    private final BooleanProperty included = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.CHOSEN);

    ChosenFile(Path path) {
        this.path = path;
    }

    /// The file as the user named it.
    public Path path() {
        return path;
    }

    /// The file's name without its folder.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /// Whether the user wants it imported.
    public BooleanProperty includedProperty() {
        return included;
    }

    /// Where the conversation about it stands.
    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// Where the conversation about it stands now.
    public Standing standing() {
        return standing.get();
    }

    void change(UnaryOperator<Standing> step) {
        standing.set(step.apply(standing.get()));
    }

    boolean isWanted() {
        return included.get() && standing().isReady();
    }

    /// The file with what the user says about it, and as it was when it was read.
    ImportRequest request() {
        Optional<ImportPreview> preview = standing().preview();
        return new ImportRequest(path, standing().options(),
                preview.isPresent() && preview.get() instanceof ImportPreview.Recognised found
                        ? found.seen()
                        : Optional.empty());
    }
}
