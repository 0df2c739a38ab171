package budgetexplorer.ui.chart;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.chart.BudgetCharts;
import budgetexplorer.service.chart.SaveChart;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The charts of one budget, and the one of them that is looked at.
public final class ChartsViewModel {
    private static final String CHARTS = "chart.charts";
    private static final String PICTURE = "chart.picture";
    private static final String SHOWN = "chart.shown";

    private final BudgetCharts source;
    private final SaveChart pictures;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Memory memory;

    private final ObservableList<Chart> charts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Chart> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable BudgetSummary budget;

    /// @param memory knows which chart was looked at last
    public ChartsViewModel(BudgetCharts source, SaveChart pictures, TaskRunner tasks, Messages messages,
            Dialogs dialogs,
            Memory memory) {
        this.source = source;
        this.pictures = pictures;
        this.tasks = tasks;
        this.messages = messages;
        this.dialogs = dialogs;
        this.memory = memory;
    }

    /// Shows a budget's charts.
    ///
    /// @param name of the chart to look at; without one, of the same as before
    public void show(BudgetSummary shown, Optional<String> name) {
        name.ifPresent(wanted -> memory.put(SHOWN, wanted));
        if (budget != null && budget.id().equals(shown.id()) && !charts.isEmpty()) {
            chooseRemembered();
        } else {
            budget = shown;
            read(shown);
        }
    }

    /// Reads the charts again, since the library has changed.
    public void reload() {
        if (budget != null) {
            read(budget);
        }
    }

    private void read(BudgetSummary shown) {
        tasks.run(CHARTS, (_, _) -> source.of(shown), this::take);
    }

    private void take(List<Chart> found) {
        charts.setAll(found);
        chooseRemembered();
    }

    private void chooseRemembered() {
        String wanted = memory.get(SHOWN).orElse("");
        charts.stream().filter(chart -> chart.name().equals(wanted)).findFirst()
                .or(() -> charts.stream().findFirst()).ifPresent(this::choose);
    }

    /// Shows nothing.
    public void clear() {
        tasks.cancel(CHARTS);
        budget = null;
        charts.clear();
        chosen.set(null);
        heading.set("");
        status.set("");
        notice.set("");
    }

    /// Looks at a chart.
    public void choose(Chart chart) {
        memory.put(SHOWN, chart.name());
        chosen.set(chart);
        heading.set(chart.heading());
        notice.set("");
        status.set(chart.data().isEmpty()
                ? messages.text("chart.status.empty", chart.label())
                : messages.text("chart.status", chart.label(), charts.indexOf(chart) + 1, charts.size()));
    }

    /// Asks for a file and writes the chart to it.
    public void save() {
        Chart chart = chosen.get();
        BudgetSummary shown = budget;
        if (chart != null && shown != null) {
            String name = messages.text("chart.file", shown.department().name(), String.valueOf(shown.id().year()),
                    chart.label());
            dialogs.nameFile(name, messages.text("chart.kind")).ifPresent(file -> write(chart, file));
        }
    }

    private void write(Chart chart, Path file) {
        tasks.run(PICTURE, (_, _) -> {
            pictures.write(chart, file, Overwrite.ALL); // the dialog has asked
            return file;
        }, written -> notice.set(messages.text("chart.saved", String.valueOf(written.getFileName()))));
    }

    /// Makes a picture of the chart.
    ///
    /// @param clipboard given the bytes of a PNG
    public void copy(Consumer<byte[]> clipboard) {
        Chart chart = chosen.get();
        if (chart != null) {
            tasks.run(PICTURE, (_, _) -> pictures.picture(chart), bytes -> {
                clipboard.accept(bytes);
                notice.set(messages.text("chart.copied"));
            });
        }
    }

    /// Which chart is looked at; empty while none is.
    public Optional<Link> place() {
        Chart chart = chosen.get();
        BudgetSummary shown = budget;
        return chart == null || shown == null
                ? Optional.empty()
                : Optional.of(new Link.Chart(shown.id(), chart.name()));
    }

    /// The chart that is looked at, to be printed; empty while none is.
    Optional<Printable> printable() {
        Chart chart = chosen.get();
        BudgetSummary shown = budget;
        return chart == null || shown == null
                ? Optional.empty()
                : Optional.of(Printable.of(shown, messages,
                        List.of(PrintPart.of(chart.label(), () -> new Section.Picture(chart)))));
    }

    /// The charts there are.
    public ObservableList<Chart> charts() {
        return charts;
    }

    /// The chart that is looked at.
    public ReadOnlyObjectProperty<@Nullable Chart> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What the chart shows, in a sentence.
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// Which chart it is, and what can be done with it.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// What has been done with the chart.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
