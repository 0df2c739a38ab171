package budgetexplorer.cli;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.UserFolders;
import budgetexplorer.service.about.Versions;
import budgetexplorer.store.Library;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// `budget`: the root of the command line; without a sub-command it opens the window, on files if some are named.
@Command(name = "budget", mixinStandardHelpOptions = true)
public final class BudgetCommand implements Callable<Integer> {
    private static final String DEFAULT_LIBRARY = "library.budget";
    private static final String LANGUAGE_OPTION = "--language";

    private final CommandContext context;

    @Option(names = "--library", paramLabel = "FILE", descriptionKey = "option.library", scope = ScopeType.INHERIT)
    private @Nullable Path library;

    @Option(names = LANGUAGE_OPTION, paramLabel = "zh|en", descriptionKey = "option.language", scope = ScopeType.INHERIT, converter = LanguageConverter.class)
    private @Nullable Language language;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "option.files")
    private List<Path> files = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    private BudgetCommand(CommandContext context) {
        this.context = context;
    }

    /// Runs a command line.
    ///
    /// @return 0 if all was done, 1 if something failed, 2 if the command line is not understood
    public static int run(List<String> arguments, PrintStream out, PrintStream err, Desktop desktop) {
        var context = new CommandContext(out, err, Messages.of(language(arguments)), desktop);
        try {
            return run(arguments, context);
        } catch (Error e) { // what is thrown otherwise has been told
            return context.fail(e);
        }
    }

    private static int run(List<String> arguments, CommandContext context) {
        if (RehearseCommand.isMeant(arguments)) {
            return new RehearseCommand(context, arguments).run();
        }
        var root = new BudgetCommand(context);
        if (arguments.isEmpty()) {
            return root.openWindow();
        }
        var commandLine = new CommandLine(root);
        commandLine.addSubcommand(new ImportCommand(context, root::library))
                .addSubcommand(new ListCommand(context, root::library))
                .addSubcommand(new TreeCommand(context, root::library))
                .addSubcommand(new TableCommand(context, root::library))
                .addSubcommand(new NarrativeCommand(context, root::library))
                .addSubcommand(new AuditCommand(context, root::library))
                .addSubcommand(new RepliesCommand(context, root::library))
                .addSubcommand(new DiffCommand(context, root::library))
                .addSubcommand(new SearchCommand(context, root::library))
                .addSubcommand(new CompareCommand(context, root::library))
                .addSubcommand(new ExportCommand(context, root::library))
                .addSubcommand(new BackupCommand(context, root::library))
                .addSubcommand(new RestoreCommand(context, root::library))
                .addSubcommand(new DemoCommand(context));
        commandLine.getCommandSpec().versionProvider(BudgetCommand::versions);
        commandLine.setResourceBundle(context.messages().bundle());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(writer(context.out())).setErr(writer(context.err()));
        commandLine.setExecutionExceptionHandler((fault, _, _) -> context.fail(fault));
        commandLine.setParameterExceptionHandler((fault, _) -> misunderstood(context, fault));
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    /// The parser of the command line would take a third of the time that the window needs to open.
    private int openWindow() {
        try {
            return call();
        } catch (ProblemException | RuntimeException fault) {
            return context.fail(fault);
        }
    }

    @Override
    public Integer call() throws ProblemException {
        refuseMisspelt();
        Opening.Files named = NamedFiles.sorted(files);
        boolean isOpen = context.desktop().open(new Opening(Optional.ofNullable(library), standardLibrary(), named,
                Optional.ofNullable(language)));
        return isOpen ? ExitCode.OK : withoutDisplay(named);
    }

    /// Asked for only where they are wanted.
    private static String[] versions() {
        Versions versions = Versions.current();
        return new String[]{"Budget Explorer " + versions.program(), "Java " + versions.java(),
                "JavaFX " + versions.javafx(), "SQLite " + versions.sqlite(), versions.system()};
    }

    /// A word that is neither a command nor a file.
    private void refuseMisspelt() {
        List<String> misspelt = NamedFiles.misspelt(files);
        if (!misspelt.isEmpty()) {
            CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
            List<String> meant = new UnmatchedArgumentException(commandLine, misspelt).getSuggestions();
            throw new ParameterException(commandLine, meant.isEmpty()
                    ? context.messages().text("cli.misspelt", misspelt.getFirst())
                    : context.messages().text("cli.misspelt.meant", misspelt.getFirst(), meant.getFirst()));
        }
    }

    private int withoutDisplay(Opening.Files named) throws ProblemException {
        named.problems().forEach(context::complain);
        for (Path file : named.libraries()) {
            Library.openExisting(file).close();
        }
        if (named.problems().isEmpty()) {
            context.err().println(context.messages().text("cli.noDisplay"));
        }
        return ExitCode.SOFTWARE;
    }

    private Path library() {
        return library == null ? standardLibrary() : library;
    }

    private static Path standardLibrary() {
        return UserFolders.data().resolve(DEFAULT_LIBRARY);
    }

    /// Asked before the command line is parsed, because the parser's own words depend on it.
    private static Language language(List<String> arguments) {
        int option = arguments.indexOf(LANGUAGE_OPTION);
        String value = option >= 0 && option + 1 < arguments.size()
                ? arguments.get(option + 1)
                : arguments.stream().filter(argument -> argument.startsWith(LANGUAGE_OPTION + "="))
                        .map(argument -> argument.substring(LANGUAGE_OPTION.length() + 1)).findFirst().orElse("");
        return Language.ofCode(value).orElse(Language.ZH);
    }

    private static int misunderstood(CommandContext context, ParameterException fault) {
        context.err().println(context.messages().text("cli.usage", String.valueOf(fault.getMessage()),
                fault.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
