package budgetexplorer.cli;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.service.backup.BackupWords;
import budgetexplorer.service.backup.Backups;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `backup`: makes a backup of the library, or lists them.
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand extends LibraryCommand {
    @Option(names = "--list", descriptionKey = "backup.list")
    private boolean list;

    BackupCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        var backups = new Backups(library);
        List<Backup> shown = list ? backups.list() : List.of(backups.make());
        if (json()) {
            JsonOutput.write(context(), json -> json.array("backups", shown, backup -> write(json, backup)));
        } else if (list) {
            print(shown);
        } else {
            context().out().println(text("cli.backup.made", shown.getFirst().file()));
        }
        return ExitCode.OK;
    }

    static void write(JsonOutput json, Backup backup) {
        json.field("file", backup.file().toString());
        json.field("madeAt", backup.madeAt().toString());
        json.field("reason", backup.reason().word());
        backup.budgets().ifPresent(budgets -> json.field("budgets", budgets));
        json.field("bytes", String.valueOf(backup.bytes()));
    }

    private void print(List<Backup> backups) {
        var words = new BackupWords(context().messages());
        var table = new TextTable(Set.of(2, 3));
        table.row(List.of(text("backup.time"), text("backup.reason"), text("backup.budgets"), text("backup.size"),
                text("cli.backup.file")));
        backups.forEach(backup -> table.row(List.of(words.time(backup), words.reason(backup.reason()),
                words.budgets(backup), words.size(backup), String.valueOf(backup.file().getFileName()))));
        print(table);
    }
}
