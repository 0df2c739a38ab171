package budgetexplorer.ui.importing;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Severity;
import budgetexplorer.model.Stage;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportPreview.FoundBudget;
import budgetexplorer.service.ImportPreview.FoundTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the import screen says in words.
final class ImportWords {
    private final Messages messages;

    ImportWords(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /// One sentence on the whole conversation.
    String heading(ImportViewModel viewModel) {
        ImportSummary summary = viewModel.summaryProperty().get();
        List<FileStatus> states = viewModel.files().stream().map(file -> file.standing().status()).toList();
        long waiting = states.stream().filter(FileStatus.WAITING::equals).count();
        return switch (viewModel.workProperty().get()) {
            case COLLECTING -> messages.text("importing.heading.collecting");
            case READING -> messages.text("importing.heading.reading", states.size(), states.size() - waiting);
            case IMPORTING -> messages.text("importing.heading.importing", waiting);
            case NONE -> summary == null ? counts(states) : summary.text(messages);
        };
    }

    /// What to do now, or what is left to do.
    String explanation(ImportViewModel viewModel) {
        List<FileStatus> left = viewModel.files().stream().map(file -> file.standing().status())
                .filter(status -> !status.isDone()).toList();
        return viewModel.summaryProperty().get() == null
                ? messages.text("importing.explanation")
                : left.isEmpty()
                        ? messages.text("importing.explanation.done")
                        : messages.text("importing.explanation.left", parts(left));
    }

    private String counts(List<FileStatus> states) {
        return states.isEmpty()
                ? messages.text("importing.heading.none")
                : messages.text("importing.heading.files", states.size(), parts(states));
    }

    private String parts(List<FileStatus> states) {
        return Arrays.stream(FileStatus.values()).filter(states::contains)
                .map(status -> messages.text("importing.heading.part", status(status),
                        states.stream().filter(status::equals).count()))
                .collect(joining(messages.text("list.separator")));
    }

    String status(FileStatus status) {
        return messages.text("importing.status." + status.name());
    }

    String severity(Severity severity) {
        return messages.text("severity." + severity.name());
    }

    /// What a line of the list says beside the status.
    String brief(Standing standing) {
        return switch (standing.status()) {
            case WAITING, CANCELLED -> "";
            case UNREADABLE -> standing.obstacle().map(messages::text).orElse("");
            case FAILED -> standing.outcomes().stream().flatMap(outcome -> outcome.problems().stream())
                    .findFirst().map(messages::text).orElse("");
            case IMPORTED, COMPLETED, UNCHANGED -> standing.outcomes().stream().map(this::reference)
                    .collect(joining(messages.text("list.separator")));
            case INCOMPLETE -> standing.needsPassword()
                    ? messages.text("importing.password.needed")
                    : messages.text("importing.lacks", lacks(standing));
            case RECOGNISED -> budgets(standing);
        };
    }

    private String lacks(Standing standing) {
        return standing.corrections().stream().flatMap(each -> each.missing().stream()).distinct().sorted()
                .map(needed -> messages.text("importing.lack." + needed.name()))
                .collect(joining(messages.text("list.separator")));
    }

    private String budgets(Standing standing) {
        String names = standing.corrections().stream().map(this::budget)
                .collect(joining(messages.text("list.separator")));
        long warnings = standing.budgets().stream().mapToLong(this::warnings).sum();
        return warnings == 0 ? names : messages.text("importing.brief.warnings", names, warnings);
    }

    private long warnings(FoundBudget budget) {
        return budget.problems().stream().filter(problem -> problem.severity() != Severity.NOTE).count();
    }

    /// Whose budget it is, of which year and stage, as far as the fields say it.
    String budget(Correction correction) {
        String missing = messages.text("importing.missing");
        return Stream.of(correction.code(), correction.year(),
                messages.text("stage." + correction.stage().orElse(Stage.DRAFT).name()))
                .map(part -> part.isEmpty() ? missing : part).collect(joining(" "));
    }

    private String reference(ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Done done ? done.id().reference() : "";
    }

    /// What became of each budget of a file, or why it cannot be read.
    String outcome(Standing standing) {
        if (standing.outcomes().isEmpty()) {
            return standing.obstacle().map(messages::text).orElse("");
        }
        return standing.outcomes().stream().map(this::outcome).collect(joining(messages.text("list.separator.long")));
    }

    private String outcome(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Failed(_, var problem) -> messages.text(problem);
            case ImportOutcome.Done done -> messages.text("importing.outcome." + done.change().name(),
                    done.id().reference(), done.department().name());
        };
    }

    /// What was found beside the tables: indicators and the 公开说明.
    String beside(FoundBudget budget) {
        return Stream.concat(budget.indicators().map(count -> messages.text("importing.indicators", count.total(),
                count.total() - count.unparsed())).stream(), Stream.of(narrative(budget)))
                .collect(joining(messages.text("importing.beside.separator")));
    }

    private String narrative(FoundBudget budget) {
        return budget.narrative().map(found -> found.unreadable() == 0
                ? messages.text("importing.narrative", found.sections(), found.figures())
                : messages.text("importing.narrative.unreadable", found.sections(), found.figures(),
                        found.unreadable()))
                .orElse(messages.text("importing.narrative.none"));
    }

    String rows(@Nullable FoundTable table) {
        return table == null ? "" : String.valueOf(table.rows());
    }
}
