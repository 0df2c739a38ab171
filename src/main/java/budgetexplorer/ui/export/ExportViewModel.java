package budgetexplorer.ui.export;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.service.export.ExportOptions;
import budgetexplorer.service.export.Exported;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is chosen of an export, and what came of it. For the FX thread; the work runs off it.
public final class ExportViewModel {
    private static final String SLOT = "export";
    private static final String FOLDER = "export.folder";

    private final BudgetSummary budget;
    private final ExportWork work;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Memory memory;

    private final ObjectProperty<ExportKind> kind = new SimpleObjectProperty<>(ExportKind.WORKBOOK);
    private final ObjectProperty<Optional<MoneyUnit>> unit = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty passwordSeen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Path> target;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
    /// Where the user named a file, and so was asked about it.
    private Optional<Path> asked = Optional.empty();

    /// @param memory knows the folder that was written to last
    public ExportViewModel(BudgetSummary budget, ExportWork work, TaskRunner tasks, Dialogs dialogs, Messages messages,
            Memory memory) {
        this.budget = budget;
        this.work = work;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.messages = messages;
        this.memory = memory;
        this.target = new ReadOnlyObjectWrapper<>(suggested(folder()));
        kind.subscribe((_, _) -> {
            target.set(suggested(target.get().getParent()));
            forget();
        });
        unit.subscribe((_, _) -> forget());
        password.subscribe((_, _) -> forget());
    }

    private Path folder() {
        return memory.get(FOLDER).map(Path::of).orElse(Path.of(System.getProperty("user.home"))).toAbsolutePath();
    }

    private Path suggested(@Nullable Path folder) {
        return (folder == null ? folder() : folder).resolve(suggestedName());
    }

    private String suggestedName() {
        String name = ExportBudget.name(budget.id());
        return (kind.get() == ExportKind.TEMPLATE ? messages.text("export.template.file", name) : name)
                + kind.get().ending();
    }

    /// What was said of an earlier try holds no longer.
    private void forget() {
        problem.set("");
        done.set("");
        written.set(null);
    }

    /// Asks where to write to.
    void chooseTarget() {
        if (kind.get() == ExportKind.PACKAGE) {
            dialogs.nameFolder().ifPresent(folder -> choose(folder.resolve(suggestedName())));
        } else {
            dialogs.nameFile(suggestedName(), messages.text("export.kind." + kind.get().name())).ifPresent(file -> {
                choose(file);
                asked = Optional.of(file);
            });
        }
    }

    private void choose(Path chosen) {
        target.set(chosen.toAbsolutePath());
        memory.put(FOLDER, String.valueOf(chosen.toAbsolutePath().getParent()));
        forget();
    }

    /// Writes what is chosen, after asking about what is there already and was not asked about.
    void export() {
        if (writing.get()) {
            return;
        }
        Path to = target.get();
        forget();
        writing.set(true);
        if (asked.filter(to::equals).isPresent()) {
            write(to, true);
        } else {
            tasks.run(SLOT, (_, _) -> Files.exists(to), there -> {
                if (!there) {
                    write(to, false);
                } else if (dialogs.mayReplace(List.of(to))) {
                    write(to, true);
                } else {
                    writing.set(false);
                }
            });
        }
    }

    private void write(Path to, boolean overwrite) {
        ExportKind what = kind.get();
        ExportOptions options = options(what, overwrite);
        asked = Optional.empty();
        tasks.run(SLOT, (_, _) -> work.write(budget, what, options, to), result -> show(to, result));
    }

    private ExportOptions options(ExportKind what, boolean overwrite) {
        return new ExportOptions(what.hasUnit() ? unit.get() : Optional.empty(),
                Optional.of(password.get()).filter(text -> what.hasPassword() && !text.isEmpty()), overwrite);
    }

    private void show(Path to, ExportWork.Result result) {
        writing.set(false);
        switch (result.exported()) {
            case Exported.Failed(_, var fault) -> problem.set(messages.line(fault));
            case Exported.Done(_, var files) -> {
                written.set(to);
                String name = String.valueOf(to.getFileName());
                String said = files.size() == 1
                        ? messages.text("export.done", name)
                        : messages.text("export.done.several", name, files.size());
                done.set(result.gaps() == 0 ? said : said + messages.text("export.gaps", result.gaps()));
            }
        }
    }

    /// Which budget it is.
    String heading() {
        return messages.text("export.budget.heading", budget.department().name(), String.valueOf(budget.id().year()),
                messages.text("stage." + budget.id().stage().name()), budget.id().revision());
    }

    /// What to export.
    ObjectProperty<ExportKind> kindProperty() {
        return kind;
    }

    /// The unit of amounts; empty for that of the document, or the usual one of the kind.
    ObjectProperty<Optional<MoneyUnit>> unitProperty() {
        return unit;
    }

    /// What the file is locked with; empty for nothing.
    StringProperty passwordProperty() {
        return password;
    }

    /// Whether the password can be read while it is typed.
    BooleanProperty passwordSeenProperty() {
        return passwordSeen;
    }

    /// Where it goes.
    ReadOnlyObjectProperty<Path> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// Whether it is being written.
    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /// What kept it from being written; empty if nothing did.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What was written, in words; empty until it is.
    ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// The file or folder that was written; none until it is.
    ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }
}
