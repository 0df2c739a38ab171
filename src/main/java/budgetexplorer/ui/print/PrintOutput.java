package budgetexplorer.ui.print;

import budgetexplorer.base.Messages;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Where the pages of a preview can go: to a printer, into a file, to the clipboard. For the FX thread.
final class PrintOutput {
    private static final String OUTPUT = "print.output";

    private final PrintPreviewViewModel preview;
    private final SaveHandout press;
    private final PaperPrinter printer;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Dialogs dialogs;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    PrintOutput(PrintPreviewViewModel preview, SaveHandout press, PaperPrinter printer, TaskRunner tasks,
            Messages messages, Dialogs dialogs) {
        this.preview = preview;
        this.press = press;
        this.printer = printer;
        this.tasks = tasks;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    private Optional<LaidOut> pages() {
        return Optional.ofNullable(preview.laidOutProperty().get()).filter(_ -> preview.readyProperty().get());
    }

    /// Asks for a printer and prints.
    void print() {
        pages().ifPresent(wanted -> {
            notice.set(messages.text("print.printer.looking"));
            tasks.run(OUTPUT, (_, _) -> printer.job(wanted.handout().title(), wanted.setup(), wanted.pages().size()),
                    job -> job.ifPresentOrElse(found -> print(found, wanted), this::tellNoPrinter));
        });
    }

    private void print(PaperPrinter.Job job, LaidOut wanted) {
        notice.set("");
        if (job.confirm()) {
            notice.set(messages.text("print.printing"));
            tasks.run(OUTPUT, (_, _) -> job.print(wanted.pages()),
                    printed -> notice.set(messages.text("print.printed", printed)));
        }
    }

    private void tellNoPrinter() {
        notice.set("");
        dialogs.tell(messages.text("print.noPrinter"), messages.text("print.noPrinter.text"));
    }

    /// Asks for a file of a kind and writes all pages to it.
    ///
    /// @param ending of the file's name, which says its kind
    /// @param kind   what such files are, in words
    void save(String ending, String kind) {
        pages().ifPresent(wanted -> dialogs.nameFile(fileName(wanted.handout().title()) + ending, kind)
                .ifPresent(file -> save(wanted, file)));
    }

    /// The dialog has asked about the file that was named, not about those of the further pages.
    private void save(LaidOut wanted, Path file) {
        tasks.run(OUTPUT, (_, _) -> press.alsoReplaced(wanted.handout(), wanted.setup(), file), replaced -> {
            if (replaced.isEmpty() || dialogs.mayReplace(replaced)) {
                tasks.run(OUTPUT, (_, _) -> press.save(wanted.handout(), wanted.setup(), file, Overwrite.ALL),
                        this::tellSaved);
            }
        });
    }

    private void tellSaved(List<Path> files) {
        String first = String.valueOf(files.getFirst().getFileName());
        notice.set(files.size() == 1
                ? messages.text("chart.saved", first)
                : messages.text("print.saved.several", first, files.size()));
    }

    /// Makes a picture of all pages.
    ///
    /// @param clipboard given the bytes of a PNG
    void copy(Consumer<byte[]> clipboard) {
        pages().ifPresent(wanted -> tasks.run(OUTPUT, (_, _) -> press.picture(wanted.handout(), wanted.setup()),
                bytes -> {
                    clipboard.accept(bytes);
                    notice.set(messages.text("chart.copied"));
                }));
    }

    /// Characters that systems do not allow in names of files.
    private static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    }

    /// What has been done with the pages.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
