package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.compare.ComparisonHandout;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.ui.compare.CompareViewModel.Shown;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.Printing;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What can be taken along of a comparison: paper, files, a picture. Controls are not needed for it.
public final class CompareExports {
    private static final String OUTPUT = "compare.output";

    private final CompareViewModel viewModel;
    private final SaveHandout files;
    private final TaskRunner tasks;
    private final Messages messages;
    private final AmountFormat format;
    private final Dialogs dialogs;
    private final Printing printing;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    public CompareExports(CompareViewModel viewModel, SaveHandout files, TaskRunner tasks, Messages messages,
            AmountFormat format, Dialogs dialogs, Printing printing) {
        this.viewModel = viewModel;
        this.files = files;
        this.tasks = tasks;
        this.messages = messages;
        this.format = format;
        this.dialogs = dialogs;
        this.printing = printing;
        viewModel.shownProperty().subscribe(_ -> notice.set(""));
    }

    /// What has been done last.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Shows the pages as they would be printed.
    public void preview() {
        printable().ifPresent(printing::preview);
    }

    /// The table and the charts, of which the one that is looked at is printed unless the user says otherwise.
    public Optional<Printable> printable() {
        return shown().map(shown -> new Printable(title(), handout(shown, List.of()).furniture().headRight(),
                Stream.concat(Stream.of(PrintPart.of(messages.text("compare.print.table"), () -> table(shown))),
                        shown.charts().stream().filter(chart -> !chart.data().isEmpty()).map(this::part)).toList()));
    }

    private PrintPart part(Chart chart) {
        Chart looked = viewModel.chartProperty().get();
        return new PrintPart(messages.text("compare.print.chart", chart.label()),
                looked != null && looked.name().equals(chart.name()), () -> new Section.Picture(chart));
    }

    private Section table(Shown shown) {
        return handout(shown, List.of()).sections().getFirst();
    }

    private Handout handout(Shown shown, List<Chart> charts) {
        return new ComparisonHandout(messages, new AmountFormat(format.unit())).of(shown.table(), charts);
    }

    private Optional<Shown> shown() {
        return Optional.ofNullable(viewModel.shownProperty().get());
    }

    private String title() {
        List<String> departments = viewModel.comparandsProperty().get().budgets().stream()
                .map(budget -> budget.department().name()).distinct().toList();
        return departments.size() > 2
                ? messages.text("compare.title.many", departments.getFirst(), departments.size())
                : messages.text("compare.title", String.join(messages.text("list.separator"), departments));
    }

    /// Asks for a file and writes the table and the chart that is looked at to it.
    public void savePdf() {
        Chart looked = viewModel.chartProperty().get();
        save(".pdf", messages.text("compare.kind.pdf"),
                looked == null || looked.data().isEmpty() ? List.of() : List.of(looked));
    }

    /// Asks for a file and writes the table and all charts to it, which can be changed there.
    public void saveWorkbook() {
        save(".xlsx", messages.text("compare.kind.xlsx"), shown().stream().flatMap(shown -> shown.charts().stream())
                .filter(chart -> !chart.data().isEmpty()).toList());
    }

    private void save(String ending, String kind, List<Chart> charts) {
        shown().ifPresent(shown -> dialogs.nameFile(title() + ending, kind).ifPresent(file -> tasks.run(OUTPUT,
                (_, _) -> files.save(handout(shown, charts), PageSetup.STANDARD, file), written -> notice
                        .set(messages.text("compare.saved", String.valueOf(written.getFirst().getFileName()))))));
    }

    /// Makes a picture of the table and the chart that is looked at.
    ///
    /// @param clipboard given the bytes of a PNG
    public void copy(Consumer<byte[]> clipboard) {
        shown().ifPresent(shown -> tasks.run(OUTPUT, (_, _) -> files.picture(handout(shown,
                Stream.ofNullable(viewModel.chartProperty().get()).filter(Objects::nonNull)
                        .filter(chart -> !chart.data().isEmpty()).toList()),
                PageSetup.STANDARD), bytes -> {
                    clipboard.accept(bytes);
                    notice.set(messages.text("compare.copied"));
                }));
    }
}
