package budgetexplorer.ui.kit.chart;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Ink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.control.Control;
import javafx.scene.paint.Color;

/// The colours of a chart that stylesheets set: one for each role, and that of the keyboard's mark.
final class ChartStyle {
    private static final Color ORDINARY = Color.web("#59636E");
    private static final Map<Ink.Role, CssMetaData<ChartView, Color>> ROLES = new EnumMap<>(Ink.Role.class);
    private static final CssMetaData<ChartView, Color> FOCUS = new Meta("-chart-focus", style -> style.focus);

    /// What stylesheets may set on a chart.
    static final List<CssMetaData<? extends Styleable, ?>> CSS_META_DATA;

    static {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Control.getClassCssMetaData());
        for (Ink.Role role : Ink.Role.values()) {
            var meta = new Meta("-chart-" + role.name().toLowerCase(Locale.ROOT), style -> style.ofRole(role));
            ROLES.put(role, meta);
            all.add(meta);
        }
        all.add(FOCUS);
        CSS_META_DATA = List.copyOf(all);
    }

    private final Map<Ink.Role, StyleableObjectProperty<Color>> roles = new EnumMap<>(Ink.Role.class);
    private final StyleableObjectProperty<Color> focus;

    ChartStyle(ChartView view) {
        for (Ink.Role role : Ink.Role.values()) {
            roles.put(role, property(view, Objects.requireNonNull(ROLES.get(role)), role.name()));
        }
        focus = property(view, FOCUS, "focus");
    }

    private static StyleableObjectProperty<Color> property(ChartView view, CssMetaData<ChartView, Color> meta,
            String name) {
        var property = new SimpleStyleableObjectProperty<>(meta, view, name, ORDINARY);
        property.subscribe(view::requestLayout);
        return property;
    }

    private StyleableObjectProperty<Color> ofRole(Ink.Role role) {
        return Objects.requireNonNull(roles.get(role));
    }

    Color focus() {
        return focus.get();
    }

    Color of(Ink ink) {
        return switch (ink) {
            case Ink.Fixed(Colour colour) -> of(colour);
            case Ink.Tint tint -> of(tint.on(ground()));
            case Ink.OnTint words -> of(words.on(ground()));
            case Ink.Role role -> ofRole(role).get();
        };
    }

    private Colour ground() {
        Color ground = ofRole(Ink.Role.GROUND).get();
        return new Colour(ground.getRed(), ground.getGreen(), ground.getBlue());
    }

    private static Color of(Colour colour) {
        return Color.color(colour.red(), colour.green(), colour.blue());
    }

    /// Ties a property in CSS to the one that holds its value.
    private static final class Meta extends CssMetaData<ChartView, Color> {
        private final Function<ChartStyle, StyleableObjectProperty<Color>> property;

        Meta(String name, Function<ChartStyle, StyleableObjectProperty<Color>> property) {
            super(name, StyleConverter.getColorConverter(), ORDINARY);
            this.property = property;
        }

        @Override
        public boolean isSettable(ChartView view) {
            return !property.apply(view.style()).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(ChartView view) {
            return property.apply(view.style());
        }
    }
}
