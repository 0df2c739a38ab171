package budgetexplorer.ui.importing;

import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportPreview;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Reads chosen files off the FX thread, one after the other, and each again as the user corrects it.
final class FileReading {
    /// What the reading of many files is for.
    static final String READ = "preview";
    private static final String READ_AGAIN = "preview ";

    private final ImportBudgets imports;
    private final TaskRunner tasks;

    private record Wanted(ChosenFile file, ImportOptions options) {}

    private record Read(ChosenFile file, ImportPreview preview) {}

    FileReading(ImportBudgets imports, TaskRunner tasks) {
        this.imports = imports;
        this.tasks = tasks;
    }

    /// Reads files; each is told as soon as it is read, those left when the user stops it are cancelled.
    void readAll(List<ChosenFile> files, Runnable done) {
        List<Wanted> wanted = files.stream().map(file -> new Wanted(file, file.standing().options())).toList();
        tasks.<Read, Integer>run(READ, (progress, cancellation, each) -> {
            int read = 0;
            try {
                for (Wanted next : wanted) {
                    progress.report(read, wanted.size(), next.file.name());
                    cancellation.check();
                    each.accept(new Read(next.file,
                            imports.preview(next.file.path(), next.options, cancellation)));
                    read++;
                }
            } catch (CancellationException _) {
                // those read by then can be imported
            }
            return read;
        }, FileReading::tell, read -> {
            files.subList(read, files.size()).forEach(file -> file.change(Standing::cancelled));
            done.run();
        });
    }

    /// Reads a file with what the user now says about it; what an earlier reading of it brings is dropped.
    void readAgain(ChosenFile file) {
        var options = file.standing().options();
        tasks.run(READ_AGAIN + file.path(),
                (_, cancellation) -> new Read(file, imports.preview(file.path(), options, cancellation)),
                FileReading::tell);
    }

    /// Stops all reading; nothing that was read since is told.
    void stop(List<ChosenFile> files) {
        tasks.cancel(READ);
        files.forEach(file -> tasks.cancel(READ_AGAIN + file.path()));
    }

    private static void tell(Read read) {
        read.file.change(standing -> standing.read(read.preview));
    }
}
