package budgetexplorer.ui.about;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.Messages;
import budgetexplorer.base.UserFolders;
import budgetexplorer.service.about.Component;
import budgetexplorer.service.about.LicenceTexts;
import budgetexplorer.service.about.Sbom;
import budgetexplorer.service.about.Versions;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is to be known of the program, read when it is first asked for. For the FX thread.
public final class AboutViewModel {
    private final TaskRunner tasks;
    private final Messages messages;
    private final Path library;
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();
    private final ObservableList<ComponentLine> components = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper licence = new ReadOnlyStringWrapper("");

    private record Known(Versions versions, Sbom sbom) {}

    /// @param library the file that is open
    public AboutViewModel(TaskRunner tasks, Messages messages, Path library) {
        this.tasks = tasks;
        this.messages = messages;
        this.library = library;
        licence.set(messages.text("about.licence.choose"));
    }

    /// Reads it.
    public void load() {
        tasks.run("about", (_, _) -> new Known(Versions.current(), Sbom.ofThisBuild()), this::show);
    }

    private void show(Known known) {
        Versions versions = known.versions();
        facts.setAll(new Fact(messages.text("about.version"), versions.program()),
                new Fact("Java", versions.java()), new Fact("JavaFX", versions.javafx()),
                new Fact("SQLite", versions.sqlite()), new Fact(messages.text("about.system"), versions.system()),
                new Fact(messages.text("about.library"), library.toString()),
                new Fact(messages.text("about.settings"), UserFolders.settings().toString()),
                new Fact(messages.text("about.logs"), UserFolders.logs().toString()));
        components.setAll(Stream.concat(Stream.of(ComponentLine.ofRuntime(messages)),
                known.sbom().components().stream()
                        .sorted(Comparator.comparing(Component::isDirect).reversed())
                        .map(component -> ComponentLine.of(component, messages)))
                .toList());
    }

    /// Versions and places, the program's first.
    public ObservableList<Fact> facts() {
        return facts;
    }

    /// What the program is made of.
    public ObservableList<ComponentLine> components() {
        return components;
    }

    /// The licence of the component chosen last.
    public ReadOnlyStringProperty licenceProperty() {
        return licence.getReadOnlyProperty();
    }

    /// Shows the licence of a component.
    public void choose(ComponentLine line) {
        tasks.run("about.licence",
                (_, _) -> line.bundled().isPresent()
                        ? LicenceTexts.of(line.bundled().get())
                        : LicenceTexts.ofRuntime(),
                (Optional<String> text) -> licence
                        .set(text.orElseGet(
                                () -> messages.text("about.licence.none", line.licence(), line.published()))));
    }

    /// All of it, for a request to technical support.
    public String text() {
        List<String> lines = Stream.concat(facts.stream().map(fact -> fact.name() + ": " + fact.value()),
                components.stream()
                        .map(line -> String.join("\t", line.name(), line.version(), line.licence(), line.published())))
                .toList();
        return lines.stream().collect(joining(System.lineSeparator(),
                messages.text("app.name") + System.lineSeparator(), System.lineSeparator()));
    }
}
