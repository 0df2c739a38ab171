package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.service.handout.BudgetHandout;
import budgetexplorer.service.handout.CopyTables;
import budgetexplorer.service.handout.CopyTables.Copied;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Takes the tables of the screen that is shown along: to a file of values between commas, and to the clipboard. For the FX
/// thread; the work runs off it.
///
/// @param shown     what the screen offers; empty if nothing
/// @param clipboard takes a copy
/// @param tell      says what has been done
record ScreenTables(Supplier<Optional<Printable>> shown, BudgetHandout handouts, TaskRunner tasks, Dialogs dialogs,
        Consumer<Copied> clipboard, Consumer<String> tell) {
    private static final String SLOT = "view.tables";

    /// Asks for a file and writes the tables to it, each to one of its own.
    void save() {
        with(tables -> {
            String name = fileName(shown.get().map(Printable::title).orElse("")) + ".csv";
            dialogs.nameFile(name, messages().text("view.kind")).ifPresent(file -> save(handout(tables), file));
        });
    }

    /// The dialog has asked about the file that was named, not about those of the further tables.
    private void save(Handout handout, Path file) {
        var press = new SaveHandout(messages().language());
        tasks.run(SLOT, (_, _) -> press.alsoReplaced(handout, PageSetup.STANDARD, file), replaced -> {
            if (replaced.isEmpty() || dialogs.mayReplace(replaced)) {
                tasks.run(SLOT, (_, _) -> press.save(handout, PageSetup.STANDARD, file, Overwrite.ALL), this::saved);
            }
        });
    }

    private void saved(List<Path> files) {
        String first = String.valueOf(files.getFirst().getFileName());
        tell.accept(files.size() == 1
                ? messages().text("chart.saved", first)
                : messages().text("print.saved.several", first, files.size()));
    }

    /// Copies the tables.
    void copy() {
        with(tables -> tasks.run(SLOT, (_, _) -> new CopyTables(messages(), handouts.unit()).copy(tables), copied -> {
            clipboard.accept(copied);
            int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
            tell.accept(messages().text("view.copied", tables.size(), rows));
        }));
    }

    private void with(Consumer<List<Section.Table>> use) {
        List<PrintPart> parts = shown.get().map(Printable::parts).orElse(List.of());
        tasks.run(SLOT, (_, _) -> tables(parts), tables -> {
            if (tables.isEmpty()) {
                tell.accept(messages().text("view.none"));
            } else {
                use.accept(tables);
            }
        });
    }

    /// Those that would be printed; if these are pictures only, all there are.
    private static List<Section.Table> tables(List<PrintPart> parts) {
        List<Section.Table> chosen = tablesOf(parts.stream().filter(PrintPart::chosen).toList());
        return chosen.isEmpty() ? tablesOf(parts) : chosen;
    }

    private static List<Section.Table> tablesOf(List<PrintPart> parts) {
        return parts.stream().map(part -> part.section().get()).filter(Section.Table.class::isInstance)
                .map(Section.Table.class::cast).toList();
    }

    private Handout handout(List<Section.Table> tables) {
        return handouts.of("", "", List.copyOf(tables), LocalDate.now(ZoneId.systemDefault()));
    }

    /// Takes a copy, as text and as tables.
    static void toClipboard(Copied copied) {
        var content = new ClipboardContent();
        content.putString(copied.text());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Without what systems do not allow in names of files.
    private static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    }

    private Messages messages() {
        return handouts.messages();
    }
}
