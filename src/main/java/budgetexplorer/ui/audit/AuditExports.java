package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.audit.AuditPapers;
import budgetexplorer.service.audit.ImportReplies;
import budgetexplorer.service.audit.Letter;
import budgetexplorer.service.audit.Replies;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.Printing;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The papers of an audit: to files, to the printer, and back with answers. For the FX thread; the work runs off it.
public final class AuditExports {
    private static final String SLOT = "audit.papers";

    private final AuditViewModel audit;
    private final AuditPapers papers;
    private final ImportReplies replies;
    private final SaveHandout press;
    private final Window window;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /// What exporting needs of the window.
    public record Window(TaskRunner tasks, Messages messages, Dialogs dialogs, Edits edits, Memory memory,
            Printing printing) {}

    public AuditExports(AuditViewModel audit, AuditPapers papers, ImportReplies replies, SaveHandout press,
            Window window) {
        this.audit = audit;
        this.papers = papers;
        this.replies = replies;
        this.press = press;
        this.window = window;
    }

    /// Asks for a file and writes the 审核意见书 to it.
    void saveOpinion() {
        save("auditor.file.opinion", ".docx", "auditor.kind.docx", AuditPapers.LETTER, this::opinion);
    }

    /// Asks for a file and writes the list of findings to it, which a department can answer in.
    void saveFindings() {
        save("auditor.file.findings", ".xlsx", "auditor.kind.xlsx", AuditPapers.LIST,
                (audited, date) -> papers.findings(List.of(audited.reviewed()), date));
    }

    private Handout opinion(Audited audited, LocalDate date) {
        String reviewer = window.memory().get("audit.author").orElse("");
        return papers.opinion(audited.reviewed(), new Letter(reviewer, date, Optional.empty()));
    }

    private void save(String name, String ending, String kind, PageSetup setup,
            BiFunction<Audited, LocalDate, Handout> make) {
        Audited audited = audit.auditedProperty().get();
        if (audited == null) {
            return;
        }
        BudgetSummary budget = audited.report().budget();
        String file = window.messages().text(name, budget.department().name(), String.valueOf(budget.id().year()))
                + ending;
        window.dialogs().nameFile(file, window.messages().text(kind)).ifPresent(path -> window.tasks().run(SLOT,
                (_, _) -> press.save(make.apply(audited, today()), setup, path, Overwrite.ALL), // the dialog has asked
                written -> notice.set(window.messages().text("auditor.saved",
                        String.valueOf(written.getFirst().getFileName())))));
    }

    /// Shows the 审核工作底稿 as it would be printed.
    void preview() {
        printable().ifPresent(window.printing()::preview);
    }

    /// Asks for a workbook of findings that came back, and takes its answers over.
    void importReplies() {
        List<Path> files = window.dialogs().chooseFiles();
        if (!files.isEmpty()) {
            window.tasks().run(SLOT, (_, cancellation) -> replies.read(files.getFirst(), cancellation), this::take);
        }
    }

    private void take(Replies read) {
        Messages messages = window.messages();
        if (!read.problems().isEmpty()) {
            window.dialogs().tell(messages.text("auditor.replies.problems", read.file()), read.problems());
        }
        if (!read.changed().isEmpty()) {
            window.edits().perform(replies.accept(read));
        }
        notice.set(messages.text("auditor.replies.read", read.changed().size(), read.same()));
    }

    /// The 审核工作底稿; empty while nothing is shown.
    Optional<Printable> printable() {
        return Optional.ofNullable(audit.auditedProperty().get()).map(this::printable);
    }

    private Printable printable(Audited audited) {
        Handout paper = papers.workingPaper(audited.reviewed(), today());
        return new Printable(paper.title(), paper.furniture().headRight(),
                paper.sections().stream().map(AuditExports::part).toList());
    }

    private static PrintPart part(Section section) {
        return PrintPart.of(switch (section) {
            case Section.Table table -> table.name();
            case Section.Picture picture -> picture.chart().label();
            case Section.Text text -> text.heading();
        }, () -> section);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /// What has been done last.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Says no longer what has been done.
    void forget() {
        notice.set("");
    }
}
