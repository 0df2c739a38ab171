package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.Printing;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Prints, saves and copies what is shown. For the FX thread; the work runs off it.
public final class Exports {
    private static final String OUTPUT = "compare.output";

    private final Supplier<Optional<Exportable>> shown;
    private final SaveHandout press;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Printing printing;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    Exports(Supplier<Optional<Exportable>> shown, SaveHandout press, TaskRunner tasks, Messages messages,
            Dialogs dialogs, Printing printing) {
        this.shown = shown;
        this.press = press;
        this.tasks = tasks;
        this.messages = messages;
        this.dialogs = dialogs;
        this.printing = printing;
    }

    /// What has been done last.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Says no longer what has been done.
    void forget() {
        notice.set("");
    }

    Optional<Printable> printable() {
        return shown.get().map(Exportable::printable);
    }

    /// Shows the pages as they would be printed.
    void preview() {
        printable().ifPresent(printing::preview);
    }

    /// Asks for a file and writes the pages to it.
    void savePdf() {
        shown.get().ifPresent(
                what -> save(what.title() + ".pdf", messages.text("compare.kind.pdf"), what.paper()));
    }

    /// Asks for a file and writes a workbook to it, whose charts can be changed there.
    void saveWorkbook() {
        shown.get().ifPresent(
                what -> save(what.title() + ".xlsx", messages.text("compare.kind.xlsx"), what.workbook()));
    }

    /// The dialog asks before a file is replaced.
    private void save(String name, String kind, Supplier<Handout> handout) {
        dialogs.nameFile(name, kind).ifPresent(file -> tasks.run(OUTPUT,
                (_, _) -> press.save(handout.get(), PageSetup.STANDARD, file, Overwrite.ALL), written -> notice
                        .set(messages.text("compare.saved", String.valueOf(written.getFirst().getFileName())))));
    }

    /// Makes a picture of the pages.
    ///
    /// @param clipboard given the bytes of a PNG
    void copy(Consumer<byte[]> clipboard) {
        shown.get().ifPresent(what -> tasks.run(OUTPUT,
                (_, _) -> press.picture(what.paper().get(), PageSetup.STANDARD), bytes -> {
                    clipboard.accept(bytes);
                    notice.set(messages.text("compare.copied"));
                }));
    }
}
