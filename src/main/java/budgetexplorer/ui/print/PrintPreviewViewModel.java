package budgetexplorer.ui.print;

import budgetexplorer.base.Messages;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.handout.BudgetHandout;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.TaskRunner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What would be printed: the parts that are wanted, how their pages are to be, and the pages that come of it. One for each
/// preview.
public final class PrintPreviewViewModel {
    private static final String PARTS = "print.parts";
    private static final String PAGES = "print.pages";

    private final BudgetHandout handouts;
    private final SaveHandout press;
    private final TaskRunner tasks;
    private final Messages messages;
    private final SetupMemory memory;
    private final Printable printable;

    private final PartList parts = new PartList(this::layOut);
    private final PageTurner turner = new PageTurner();
    private final PrintOutput output;
    private final ObjectProperty<PageSetup> setup;
    private final ObjectProperty<Zoom> zoom;
    private final ReadOnlyObjectWrapper<@Nullable LaidOut> laidOut = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /// @param printable what the screen offers
    public PrintPreviewViewModel(Printable printable, BudgetHandout handouts, SaveHandout press, PaperPrinter printer,
            TaskRunner tasks, Messages messages, Dialogs dialogs, Memory memory) {
        this.printable = printable;
        this.handouts = handouts;
        this.press = press;
        this.tasks = tasks;
        this.messages = messages;
        this.memory = new SetupMemory(memory);
        this.output = new PrintOutput(this, press, printer, tasks, messages, dialogs);
        this.setup = new SimpleObjectProperty<>(this.memory.setup());
        this.zoom = new SimpleObjectProperty<>(this.memory.zoom());
        setup.subscribe((_, chosen) -> {
            this.memory.keep(chosen);
            layOut();
        });
        zoom.subscribe((_, chosen) -> this.memory.keep(chosen));
    }

    /// Looks for what else can be printed, and lays out what is wanted.
    ///
    /// @param others asked off the FX thread
    public void show(Supplier<List<PrintPart.Group>> others) {
        summary.set(messages.text("print.laying"));
        tasks.run(PARTS, (_, _) -> others.get(), found -> {
            parts.show(new PrintPart.Group(messages.text("print.parts.screen"), printable.parts()), found);
            layOut();
        });
    }

    private void layOut() {
        List<PrintPart> wanted = parts.chosen();
        PageSetup chosen = setup.get();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        ready.set(false);
        if (wanted.isEmpty()) {
            tasks.cancel(PAGES);
            show(new LaidOut(handouts.of(title(), printable.subject(), List.of(), today), chosen, List.of()));
            return;
        }
        summary.set(messages.text("print.laying"));
        tasks.run(PAGES, (_, cancellation) -> {
            var handout = handouts.of(title(), printable.subject(),
                    wanted.stream().map(part -> part.section().get()).toList(), today);
            cancellation.check();
            return new LaidOut(handout, chosen, press.pages(handout, chosen));
        }, this::show);
    }

    private void show(LaidOut result) {
        laidOut.set(result);
        turner.show(result.pages());
        ready.set(!result.pages().isEmpty());
        empty.set(result.pages().isEmpty());
        summary.set(result.pages().isEmpty()
                ? messages.text("print.nothing")
                : messages.text("print.summary", result.pages().size(), result.setup().paper().name(),
                        messages.text("print.orientation." + result.setup().orientation().name())));
    }

    /// What is printed as a whole.
    String title() {
        return printable.title();
    }

    /// What can be printed.
    PartList parts() {
        return parts;
    }

    /// The pages.
    PageTurner turner() {
        return turner;
    }

    /// Where the pages can go.
    PrintOutput output() {
        return output;
    }

    /// How pages are to be.
    public ObjectProperty<PageSetup> setupProperty() {
        return setup;
    }

    /// How large a page is shown.
    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /// What has been laid out last.
    ReadOnlyObjectProperty<@Nullable LaidOut> laidOutProperty() {
        return laidOut.getReadOnlyProperty();
    }

    /// Whether the pages are those that are wanted, and there are any.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Whether nothing is wanted.
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// How many pages there are, and of which kind.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
