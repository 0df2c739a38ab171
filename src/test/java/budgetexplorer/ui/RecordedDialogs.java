package budgetexplorer.ui;

import budgetexplorer.base.FaultReport;
import budgetexplorer.base.Problem;
import budgetexplorer.ui.kit.Dialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers what a test wants answered and keeps what was told.
public final class RecordedDialogs implements Dialogs {
    public List<Path> files = List.of();
    public Optional<Path> folder = Optional.empty();
    public Optional<Path> library = Optional.empty();
    public Optional<Path> file = Optional.empty();
    public Optional<String> text = Optional.empty();
    public boolean confirms = true;
    public final List<Path> replaced = new ArrayList<>();
    public final List<String> told = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();

    @Override
    public List<Path> chooseFiles() {
        return files;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return folder;
    }

    @Override
    public Optional<Path> nameLibrary() {
        return library;
    }

    @Override
    public Optional<Path> chooseLibrary() {
        return library;
    }

    @Override
    public Optional<Path> nameFile(String suggested, String kind) {
        return file;
    }

    @Override
    public Optional<Path> nameFolder() {
        return folder;
    }

    @Override
    public boolean mayReplace(List<Path> taken) {
        replaced.addAll(taken);
        return confirms;
    }

    @Override
    public Optional<String> askText(String heading, String suggested) {
        return text;
    }

    @Override
    public boolean confirm(String heading, String words, String action) {
        told.add(heading);
        return confirms;
    }

    @Override
    public void tell(String heading, List<Problem> faults) {
        told.add(heading);
        problems.addAll(faults);
    }

    @Override
    public void tellFault(FaultReport report) {
        told.add(report.text());
    }

    @Override
    public void openFolder(Path opened) {
        told.add(opened.toString());
    }

    @Override
    public void tell(String heading, String text) {
        told.add(text);
    }
}
