package budgetexplorer.ui.kit.treemap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Shows parts of a whole as rectangles whose areas are in proportion to their weights in 分.
///
/// A click selects a tile, a double click or Enter opens it, the arrow keys move to the nearest tile. Tiles too small
/// to see are gathered into one, the rest, so that the areas always add up; a click or Enter on the rest lets the
/// gathered tiles fill the treemap, and Escape, Backspace or the strip at the top lead back.
///
/// Like every control, to be used on the JavaFX application thread only.
///
/// Stylesheets restyle `.treemap` with `-fx-font`, `-treemap-selection-stroke`, `-treemap-gap`, `-treemap-animated` and
/// `-treemap-rest-fill`.
public final class Treemap extends Control {
    private static final String STYLE_CLASS = "treemap";
    private static final String STYLESHEET = Objects.requireNonNull(Treemap.class.getResource("treemap.css"))
            .toExternalForm();

    private final ObservableList<Tile> tiles = FXCollections.observableArrayList();
    private final Levels levels = new Levels(this, tiles);
    private final TreemapStyle style = new TreemapStyle(this);

    private final StringProperty selectedId = new SimpleStringProperty(this, "selectedId");
    private final ObjectProperty<Consumer<String>> onOpen = new SimpleObjectProperty<>(this, "onOpen", id -> {});
    private final ObjectProperty<Predicate<String>> openable = new SimpleObjectProperty<>(this, "openable",
            id -> false);
    private final ObjectProperty<TipText> tipText = new SimpleObjectProperty<>(this, "tipText",
            (tile, _) -> tile.words());
    private final StringProperty placeholder = new SimpleStringProperty(this, "placeholder", "");
    private final ObjectProperty<RestText> restText = new SimpleObjectProperty<>(this, "restText",
            (count, _) -> new TileText("+" + count, ""));
    private final ObjectProperty<SummaryText> summaryText = new SimpleObjectProperty<>(this, "summaryText",
            Treemap::plainSummary);

    /// Makes an empty treemap.
    public Treemap() {
        getStyleClass().setAll(STYLE_CLASS);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleRoleDescription(STYLE_CLASS);
        tiles.addListener((ListChangeListener<Tile>) _ -> {
            levels.reset();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        selectedId.addListener((_, _, id) -> {
            if (id != null) {
                levels.reveal(id);
            }
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    /// The parts of the whole, in any order. Replace them at once with `setAll`; that leaves an expanded rest.
    public ObservableList<Tile> getTiles() {
        return tiles;
    }

    /// The id of the selected tile, or null; an id that no tile has selects nothing and is kept.
    public StringProperty selectedIdProperty() {
        return selectedId;
    }

    public @Nullable String getSelectedId() {
        return selectedId.get();
    }

    public void setSelectedId(@Nullable String id) {
        selectedId.set(id);
    }

    /// Called with the id of a tile that is double-clicked, or selected when Enter is pressed.
    public ObjectProperty<Consumer<String>> onOpenProperty() {
        return onOpen;
    }

    public Consumer<String> getOnOpen() {
        return onOpen.get();
    }

    public void setOnOpen(Consumer<String> action) {
        onOpen.set(action);
    }

    /// Tells of an id whether opening that tile leads anywhere: the mouse then shows a hand over it.
    public ObjectProperty<Predicate<String>> openableProperty() {
        return openable;
    }

    public Predicate<String> getOpenable() {
        return openable.get();
    }

    public void setOpenable(Predicate<String> test) {
        openable.set(test);
    }

    /// Words the tooltips.
    public ObjectProperty<TipText> tipTextProperty() {
        return tipText;
    }

    public TipText getTipText() {
        return tipText.get();
    }

    public void setTipText(TipText text) {
        tipText.set(text);
    }

    /// Whether a change of the tiles fades in; never while the treemap is not showing or motion is to be reduced.
    public BooleanProperty animatedProperty() {
        return style.animated;
    }

    public boolean isAnimated() {
        return style.animated.get();
    }

    public void setAnimated(boolean value) {
        style.animated.set(value);
    }

    /// The words shown while no tile has an area.
    public StringProperty placeholderProperty() {
        return placeholder;
    }

    public String getPlaceholder() {
        return placeholder.get();
    }

    public void setPlaceholder(String text) {
        placeholder.set(text);
    }

    /// Words the rest, given the number of gathered tiles and their sum in 分.
    public ObjectProperty<RestText> restTextProperty() {
        return restText;
    }

    public RestText getRestText() {
        return restText.get();
    }

    public void setRestText(RestText text) {
        restText.set(text);
    }

    /// Words what screen readers say; the `accessibleText`, if any, is said before it.
    public ObjectProperty<SummaryText> summaryTextProperty() {
        return summaryText;
    }

    public SummaryText getSummaryText() {
        return summaryText.get();
    }

    public void setSummaryText(SummaryText text) {
        summaryText.set(text);
    }

    /// Whether the gathered tiles fill the treemap.
    public ReadOnlyBooleanProperty restExpandedProperty() {
        return levels.anyExpanded();
    }

    public boolean isRestExpanded() {
        return levels.anyExpanded().get();
    }

    /// Lets the gathered tiles fill the treemap; does nothing where none are gathered.
    public void expandRest() {
        if (getSkin() instanceof TreemapSkin skin) {
            skin.expandRest();
        }
    }

    /// Goes back from an expanded rest; does nothing where none is expanded.
    public void collapseRest() {
        levels.collapse();
        requestLayout();
    }

    /// Where a tile lies in the treemap's own coordinates, to anchor a pop-up; empty while it is not drawn itself.
    public Optional<Bounds> boundsOf(String id) {
        return getSkin() instanceof TreemapSkin skin ? skin.boundsOf(id) : Optional.empty();
    }

    /// The font of labels, which are bold; values are regular and one pixel smaller.
    public ObjectProperty<Font> fontProperty() {
        return style.font;
    }

    /// The outline of the selected tile.
    public ObjectProperty<Color> selectionStrokeProperty() {
        return style.selectionStroke;
    }

    /// The space between tiles in pixels; less where tiles are small.
    public DoubleProperty gapProperty() {
        return style.gap;
    }

    /// The fill of the rest.
    public ObjectProperty<Color> restFillProperty() {
        return style.restFill;
    }

    /// What stylesheets may set on a treemap.
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return TreemapStyle.CSS_META_DATA;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return getClassCssMetaData();
    }

    @Override
    public String getUserAgentStylesheet() {
        return STYLESHEET;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? summary()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TreemapSkin(this);
    }

    TreemapStyle style() {
        return style;
    }

    Levels levels() {
        return levels;
    }

    private String summary() {
        Tile selected = Optional.ofNullable(getSelectedId()).flatMap(levels::find).orElse(null);
        String summary = getSummaryText().of(levels.shown().size(), selected);
        String name = getAccessibleText();
        return name == null || name.isEmpty() ? summary : name + " " + summary;
    }

    private static String plainSummary(int count, @Nullable Tile selected) {
        return selected == null ? String.valueOf(count) : count + ": " + selected.label() + " " + selected.value();
    }
}
