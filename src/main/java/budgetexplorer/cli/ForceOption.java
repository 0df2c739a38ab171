package budgetexplorer.cli;

import budgetexplorer.service.file.Overwrite;
import picocli.CommandLine.Option;

/// What the commands that write files share: without it they replace nothing.
final class ForceOption {
    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    Overwrite overwrite() {
        return Overwrite.of(force);
    }
}
