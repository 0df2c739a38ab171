package budgetexplorer.ui.kit.treemap;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.control.Control;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// The properties of a treemap that stylesheets set.
final class TreemapStyle {
    private static final Color DARK = Color.web("#1F2328");
    private static final Color GREY = Color.web("#8C959F");
    private static final double GAP = 3;

    private static final CssMetaData<Treemap, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(Treemap treemap) {
            return !treemap.style().font.isBound();
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(Treemap treemap) {
            return treemap.style().font;
        }
    };
    private static final CssMetaData<Treemap, Color> SELECTION_STROKE = new Meta<>("-treemap-selection-stroke",
            StyleConverter.getColorConverter(), DARK, style -> style.selectionStroke);
    private static final CssMetaData<Treemap, Number> GAP_SIZE = new Meta<>("-treemap-gap",
            StyleConverter.getSizeConverter(), GAP, style -> style.gap);
    private static final CssMetaData<Treemap, Color> REST_FILL = new Meta<>("-treemap-rest-fill",
            StyleConverter.getColorConverter(), GREY, style -> style.restFill);

    private static final CssMetaData<Treemap, Boolean> ANIMATED = new Meta<>("-treemap-animated",
            StyleConverter.getBooleanConverter(), true, style -> style.animated);

    /// What stylesheets may set on a treemap.
    static final List<CssMetaData<? extends Styleable, ?>> CSS_META_DATA = Stream
            .<CssMetaData<? extends Styleable, ?>>concat(Control.getClassCssMetaData().stream(),
                    Stream.of(FONT, SELECTION_STROKE, GAP_SIZE, REST_FILL, ANIMATED))
            .toList();

    final StyleableObjectProperty<Font> font;
    final StyleableObjectProperty<Color> selectionStroke;
    final StyleableDoubleProperty gap;
    final StyleableObjectProperty<Color> restFill;
    final StyleableBooleanProperty animated;

    TreemapStyle(Treemap treemap) {
        font = new SimpleStyleableObjectProperty<>(FONT, treemap, "font", Font.getDefault());
        selectionStroke = new SimpleStyleableObjectProperty<>(SELECTION_STROKE, treemap, "selectionStroke", DARK);
        gap = new SimpleStyleableDoubleProperty(GAP_SIZE, treemap, "gap", GAP);
        animated = new SimpleStyleableBooleanProperty(ANIMATED, treemap, "animated", true);
        restFill = new SimpleStyleableObjectProperty<>(REST_FILL, treemap, "restFill", GREY);
    }

    /// Ties a property in CSS to the one that holds its value.
    private static final class Meta<V> extends CssMetaData<Treemap, V> {
        private final Function<TreemapStyle, StyleableProperty<V>> property;

        Meta(String name, StyleConverter<?, V> converter, V initial,
                Function<TreemapStyle, StyleableProperty<V>> property) {
            super(name, converter, initial);
            this.property = property;
        }

        @Override
        public boolean isSettable(Treemap treemap) {
            return !(getStyleableProperty(treemap) instanceof javafx.beans.property.Property<?> bound
                    && bound.isBound());
        }

        @Override
        public StyleableProperty<V> getStyleableProperty(Treemap treemap) {
            return property.apply(treemap.style());
        }
    }
}
