package budgetexplorer.ui.kit.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Drawing;
import budgetexplorer.model.chart.Mark;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/// Shows a chart, without its sentence and notes. Pointing at a mark names it; a click or Enter opens what it links to;
/// the arrow keys move from mark to mark. Needs at least the height at which no labels overlap: place it in a scroll pane
/// that fits it to its width and height.
///
/// Like every control, to be used on the JavaFX application thread only.
///
/// Stylesheets restyle `.chart-view` with `-chart-text`, `-chart-muted`, `-chart-axis`, `-chart-grid`, `-chart-ground`,
/// `-chart-neutral` and `-chart-focus`.
public final class ChartView extends Control {
    private static final String STYLE_CLASS = "chart-view";
    private static final String STYLESHEET = Objects.requireNonNull(ChartView.class.getResource("chart.css"))
            .toExternalForm();

    private final AmountFormat format;
    private final ChartWording wording;
    private final ChartStyle style;
    private final ObjectProperty<@Nullable Chart> chart = new SimpleObjectProperty<>(this, "chart");
    private final ObjectProperty<Consumer<Link>> onOpen = new SimpleObjectProperty<>(this, "onOpen", _ -> {});
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", Shape.NO_MARK);

    /// @param format how amounts are written
    public ChartView(AmountFormat format, ChartWording wording) {
        this.format = format;
        this.wording = wording;
        this.style = new ChartStyle(this);
        getStyleClass().setAll(STYLE_CLASS);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        chart.subscribe(_ -> {
            select(Shape.NO_MARK);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            requestLayout();
        });
    }

    /// The chart that is shown; null for none.
    public ObjectProperty<@Nullable Chart> chartProperty() {
        return chart;
    }

    /// Given the link of a mark that is clicked, or selected when Enter is pressed.
    public ObjectProperty<Consumer<Link>> onOpenProperty() {
        return onOpen;
    }

    /// The place of the selected mark among the marks; −1 for none.
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The marks as they are laid out, in the order of reading; none before the first layout.
    public List<Mark> marks() {
        return drawing().marks();
    }

    /// Where a point lies that is meant for a mark, in the chart's own coordinates.
    public Area areaOf(int mark) {
        return marks().get(mark).area();
    }

    void select(int mark) {
        selected.set(mark);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void open(int mark) {
        if (mark != Shape.NO_MARK) {
            marks().get(mark).link().ifPresent(onOpen.get());
        }
    }

    Drawing drawing() {
        return getSkin() instanceof ChartViewSkin skin ? skin.drawing() : new Drawing(0, 0, List.of(), List.of());
    }

    AmountFormat format() {
        return format;
    }

    ChartStyle style() {
        return style;
    }

    /// Its height depends on its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return ChartStyle.CSS_META_DATA;
    }

    @Override
    public String getUserAgentStylesheet() {
        return STYLESHEET;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? words()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String words() {
        int place = selected.get();
        List<Mark> marks = marks();
        return place >= 0 && place < marks.size()
                ? wording.mark(marks.get(place), place + 1, marks.size())
                : Optional.ofNullable(chart.get()).map(shown -> wording.summary(shown.heading(), marks.size()))
                        .orElse("");
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ChartViewSkin(this);
    }
}
