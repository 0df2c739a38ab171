package budgetexplorer.ui.importing;

import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The conversation about files to import: they are chosen, read, corrected and taken in. For the FX thread.
public final class ImportViewModel {
    private static final String IMPORT = "import";

    private final ImportBudgets imports;
    private final TaskRunner tasks;
    private final FileReading reading;
    private final SheetViewModel sheet;
    private final FileChoice choice;
    private final ObservableList<ChosenFile> files = FXCollections
            .observableArrayList(file -> new Observable[]{file.standingProperty(), file.includedProperty()});
    private final ObjectProperty<@Nullable ChosenFile> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.NONE);
    private final ReadOnlyObjectWrapper<@Nullable ImportSummary> summary = new ReadOnlyObjectWrapper<>();

    /// What is under way.
    public enum Work {
        NONE,
        COLLECTING,
        READING,
        IMPORTING
    }

    public ImportViewModel(ImportBudgets imports, TaskRunner tasks) {
        this.imports = imports;
        this.tasks = tasks;
        this.reading = new FileReading(imports, tasks);
        this.sheet = new SheetViewModel(imports, tasks);
        this.choice = new FileChoice(tasks);
        selected.subscribe(_ -> sheet.clear());
    }

    /// Whether there is a conversation.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The files, each once.
    public ObservableList<ChosenFile> files() {
        return files;
    }

    /// The file that is looked at.
    public ObjectProperty<@Nullable ChosenFile> selectedProperty() {
        return selected;
    }

    /// What is under way.
    public ReadOnlyObjectProperty<Work> workProperty() {
        return work.getReadOnlyProperty();
    }

    /// What the user chose.
    public FileChoice choice() {
        return choice;
    }

    /// What the last import did; empty before the first and during one.
    public ReadOnlyObjectProperty<@Nullable ImportSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// The place of a file that is looked at.
    public SheetViewModel sheet() {
        return sheet;
    }

    /// Adds files, and those of folders that can be read, to the conversation, or begins one. Nothing happens while an
    /// import is under way.
    public void choose(List<Path> chosen) {
        if (work.get() == Work.IMPORTING || chosen.isEmpty()) {
            return;
        }
        open.set(true);
        choice.add(chosen);
        collect();
    }

    /// Says which files of the folders are meant; the names of files chosen one by one do not matter.
    public void choosePattern(String wanted) {
        if (work.get() != Work.IMPORTING && !wanted.isBlank()
                && !wanted.strip().equals(choice.patternProperty().get())) {
            choice.setPattern(wanted.strip());
            collect();
        }
    }

    private void collect() {
        work.set(Work.COLLECTING);
        choice.collect(this::show);
    }

    private void show(List<Path> found) {
        ChosenFile before = selected.get();
        Map<Path, ChosenFile> known = files.stream().collect(Collectors.toMap(ChosenFile::path, Function.identity()));
        files.setAll(found.stream().map(path -> known.getOrDefault(path, new ChosenFile(path))).toList());
        selected.set(before != null && files.contains(before) ? before : files.stream().findFirst().orElse(null));
        readWaiting();
    }

    private void readWaiting() {
        List<ChosenFile> unread = files.stream().filter(file -> file.standing().phase() == Standing.Phase.WAITING)
                .toList();
        if (unread.isEmpty()) {
            tasks.cancel(FileReading.READ);
            work.set(Work.NONE);
        } else {
            work.set(Work.READING);
            reading.readAll(unread, () -> work.set(Work.NONE));
        }
    }

    /// Takes up the fields of one of a file's budgets. Another department may be read in another way, so that the file
    /// is read again.
    public void correct(ChosenFile file, int budget, Correction correction) {
        Standing before = file.standing();
        if (work.get() == Work.IMPORTING || correction.equals(before.corrections().get(budget))) {
            return;
        }
        Standing after = before.correct(budget, correction);
        boolean readAgain = before.phase() == Standing.Phase.WAITING || !after.corrections().get(budget).identity()
                .department().equals(before.corrections().get(budget).identity().department());
        file.change(_ -> readAgain ? after.waiting() : after);
        if (readAgain) {
            reading.readAgain(file);
        }
    }

    /// Reads a file with a password.
    public void unlock(ChosenFile file, String password) {
        if (!password.isEmpty()) {
            readAnew(file, Optional.of(password));
        }
    }

    /// Reads a file as it is now, whatever was said about it.
    public void readAnew(ChosenFile file) {
        readAnew(file, file.standing().password());
    }

    private void readAnew(ChosenFile file, Optional<String> password) {
        if (work.get() != Work.IMPORTING) {
            file.change(standing -> standing.anew(password));
            sheet.clear();
            reading.readAgain(file);
        }
    }

    /// How many budgets an import would take in now; none while files are being read.
    public int readyBudgets() {
        boolean waiting = work.get() != Work.NONE
                || files.stream().anyMatch(file -> file.standing().status() == FileStatus.WAITING);
        return waiting ? 0 : wanted().stream().mapToInt(file -> file.standing().budgets().size()).sum();
    }

    private List<ChosenFile> wanted() {
        return files.stream().filter(ChosenFile::isWanted).toList();
    }

    /// Imports all files that can be and are wanted.
    public void importAll() {
        if (readyBudgets() == 0) {
            return;
        }
        List<ChosenFile> wanted = wanted();
        List<ImportRequest> requests = wanted.stream().map(ChosenFile::request).toList();
        Map<Path, ChosenFile> byPath = wanted.stream()
                .collect(Collectors.toMap(ChosenFile::path, Function.identity()));
        summary.set(null);
        work.set(Work.IMPORTING);
        wanted.forEach(file -> file.change(Standing::waiting));
        tasks.<Runnable, List<ImportOutcome>>run(IMPORT, (progress, cancellation, each) -> imports.run(requests,
                progress, cancellation, (request, outcomes) -> each.accept(
                        () -> Objects.requireNonNull(byPath.get(request.file()))
                                .change(standing -> standing.done(outcomes)))),
                Runnable::run, outcomes -> imported(wanted, outcomes));
    }

    private void imported(List<ChosenFile> wanted, List<ImportOutcome> outcomes) {
        List<ChosenFile> left = wanted.stream().filter(file -> file.standing().phase() == Standing.Phase.WAITING)
                .toList();
        left.forEach(file -> file.change(Standing::cancelled));
        work.set(Work.NONE);
        summary.set(ImportSummary.of(outcomes, left.size()));
    }

    /// Stops what is under way, between two files; what was done by then stays.
    public void stop() {
        TaskRunner.Step step = tasks.stepProperty().get();
        if (step != null && work.get() != Work.NONE) {
            step.cancel().run();
        }
    }

    /// Ends the conversation; not while an import is under way.
    public void close() {
        if (work.get() == Work.IMPORTING) {
            return;
        }
        choice.clear();
        reading.stop(files);
        sheet.clear();
        selected.set(null);
        files.clear();
        summary.set(null);
        work.set(Work.NONE);
        open.set(false);
    }

    /// Goes on with the conversation of another, which is to be used no more.
    public void takeOver(ImportViewModel other) {
        if (other.open.get()) {
            boolean collecting = other.work.get() == Work.COLLECTING;
            choice.takeOver(other.choice);
            files.setAll(other.files);
            selected.set(other.selected.get());
            summary.set(other.summary.get());
            open.set(true);
            other.close();
            if (collecting) {
                collect();
            } else {
                readWaiting();
            }
        }
    }
}
