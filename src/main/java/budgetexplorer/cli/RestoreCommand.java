package budgetexplorer.cli;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.service.backup.Backups;
import budgetexplorer.store.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `restore FILE`: puts a backup in the place of the library, which is backed up before.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand extends LibraryCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file = Path.of("");

    RestoreCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        var backups = new Backups(library);
        Path meant = meant(backups.folder());
        Backup before = backups.restore(meant);
        if (json()) {
            JsonOutput.write(context(), json -> {
                json.field("restored", meant.toString());
                json.nested("before", () -> BackupCommand.write(json, before));
            });
        } else {
            context().out().println(text("cli.restore.done", meant.getFileName(), before.file()));
        }
        return ExitCode.OK;
    }

    /// A name as `backup --list` has it, or the path of any library.
    private Path meant(Path folder) {
        Path listed = folder.resolve(file);
        return !Files.exists(file) && Files.exists(listed) ? listed : file;
    }
}
