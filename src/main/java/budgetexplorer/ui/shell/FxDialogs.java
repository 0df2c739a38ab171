package budgetexplorer.ui.shell;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.FaultReport;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.service.ImportFiles;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Theme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// Dialogs in windows of the system.
final class FxDialogs implements Dialogs {
    private static final double WIDTH = 560;
    private static final double LIST_HEIGHT = 200;

    private final Stage owner;
    private final Messages messages;
    private final Theme theme;

    FxDialogs(Stage owner, Messages messages, Theme theme) {
        this.owner = owner;
        this.messages = messages;
        this.theme = theme;
    }

    @Override
    public List<Path> chooseFiles() {
        FileChooser chooser = chooser("dialog.import.title", "dialog.import.filter",
                ImportFiles.endings().stream().map(ending -> "*." + ending).toArray(String[]::new));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("dialog.folder.title"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseLibrary() {
        FileChooser chooser = chooser("dialog.library.title", "dialog.library.filter", "*.budget");
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> nameLibrary() {
        FileChooser chooser = chooser("dialog.newLibrary.title", "dialog.library.filter", "*.budget");
        chooser.setInitialFileName("library.budget");
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> nameFile(String suggested, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("dialog.save.title"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(kind, "*" + suggested.substring(suggested.lastIndexOf('.'))));
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath)
                .flatMap(file -> withEnding(file, suggested.substring(suggested.lastIndexOf('.'))));
    }

    /// The chooser of the system asks about the file that was named, but some do not add the ending.
    private Optional<Path> withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return Optional.of(file);
        }
        Path ended = file.resolveSibling(name + ending);
        return !Files.exists(ended) || mayReplace(List.of(ended)) ? Optional.of(ended) : Optional.empty();
    }

    @Override
    public Optional<Path> nameFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("dialog.folder.save"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public boolean mayReplace(List<Path> files) {
        String name = String.valueOf(files.getFirst().getFileName());
        return confirm(messages.text("dialog.replace.title"), files.size() == 1
                ? messages.text("dialog.replace.one", name)
                : messages.text("dialog.replace.many", name, files.size()), messages.text("dialog.replace"));
    }

    @Override
    public Optional<String> askText(String heading, String text) {
        var dialog = new TextInputDialog(text);
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("app.name"));
        dialog.setHeaderText(heading);
        dialog.setGraphic(null);
        dialog.getEditor().setAccessibleText(heading);
        dialog.getDialogPane().getButtonTypes().setAll(button("dialog.ok", ButtonData.OK_DONE),
                button("progress.cancel", ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setPrefWidth(WIDTH);
        theme.applyTo(dialog.getDialogPane().getScene());
        return dialog.showAndWait();
    }

    @Override
    public boolean confirm(String heading, String text, String action) {
        Alert alert = alert(AlertType.CONFIRMATION, heading);
        alert.setContentText(text);
        var does = new ButtonType(action, ButtonData.OK_DONE);
        alert.getButtonTypes().setAll(does, button("progress.cancel", ButtonData.CANCEL_CLOSE));
        return alert.showAndWait().filter(does::equals).isPresent();
    }

    private FileChooser chooser(String title, String filter, String... patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.text(filter), patterns));
        return chooser;
    }

    @Override
    public void tell(String heading, List<Problem> problems) {
        var lines = new TextArea(problems.stream().map(messages::line).collect(joining("\n\n")));
        lines.setEditable(false);
        lines.setWrapText(true);
        lines.setPrefSize(WIDTH, LIST_HEIGHT);
        lines.setAccessibleText(heading);
        Alert alert = alert(AlertType.WARNING, heading);
        alert.getDialogPane().setContent(lines);
        alert.showAndWait();
    }

    @Override
    public void tell(String heading, String text) {
        Alert alert = alert(AlertType.INFORMATION, heading);
        alert.setContentText(text);
        alert.showAndWait();
    }

    @Override
    public void tellFault(FaultReport report) {
        Alert alert = alert(AlertType.ERROR, messages.text("dialog.fault.heading", report.code()));
        alert.getDialogPane().setContent(new FaultCard(report, messages, this::openFolder));
        alert.getButtonTypes().setAll(button("dialog.close", ButtonData.CANCEL_CLOSE));
        alert.showAndWait();
    }

    @Override
    public void openFolder(Path folder) {
        FolderWindow.open(folder, () -> {
            Clips.put(folder.toString());
            tell(messages.text("app.name"), messages.text("dialog.folder.path", folder.toString()));
        });
    }

    /// The platform's own buttons speak the system's language, not the one chosen here.
    private ButtonType button(String key, ButtonData role) {
        return new ButtonType(messages.text(key), role);
    }

    private Alert alert(AlertType type, String heading) {
        var alert = new Alert(type, "", button("dialog.ok", ButtonData.OK_DONE));
        alert.initOwner(owner);
        alert.setTitle(messages.text("app.name"));
        alert.setHeaderText(heading);
        alert.getDialogPane().setPrefWidth(WIDTH);
        theme.applyTo(alert.getDialogPane().getScene());
        return alert;
    }
}
