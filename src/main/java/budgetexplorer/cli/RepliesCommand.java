package budgetexplorer.cli;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.audit.ImportReplies;
import budgetexplorer.service.audit.Replies;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `replies FILE`: takes over what a department answered in the list of findings.
@Command(name = "replies", mixinStandardHelpOptions = true)
final class RepliesCommand extends LibraryCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "replies.file")
    private Path file = Path.of("");

    RepliesCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        var imports = new ImportReplies(library, context().messages(), MoneyUnit.TEN_THOUSAND_YUAN);
        Replies replies = imports.read(file, Cancellation.NONE);
        if (!replies.changed().isEmpty()) {
            keepDailyBackup(library);
            imports.accept(replies).perform();
        }
        if (json()) {
            JsonOutput.write(context(), json -> write(json, replies));
        } else {
            context().out().println(text("cli.replies", replies.changed().size(), replies.same(),
                    replies.problems().size()));
            replies.problems().forEach(problem -> context().out().println(context().messages().line(problem)));
        }
        return ExitCode.OK;
    }

    private static void write(JsonOutput json, Replies replies) {
        json.field("file", replies.file());
        json.array("replies", replies.changed(), note -> {
            json.field("budget", note.budget().reference());
            json.field("code", note.anchor().text());
            json.field("state", note.state().label());
            json.field("answer", note.answer().map(answer -> answer.text()));
        });
        json.field("unchanged", replies.same());
        json.problems("problems", replies.problems());
    }
}
