package budgetexplorer.model.chart;

import budgetexplorer.base.Colour;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which pattern stands for which colour where there are no colours, as on paper from a black-and-white printer. Legends
/// follow, since their colours are those of the shapes. Immutable.
///
/// @param byColour in the order in which the colours appear
public record Patterns(Map<Colour, Pattern> byColour) {
    private static final List<Pattern> ALL = List.of(Pattern.values());
    private static final List<Pattern> NOT_HOLLOW = ALL.stream()
            .filter(pattern -> pattern != Pattern.BLANK && pattern != Pattern.PALE).toList();
    private static final double OUTLINE = 0.8;
    private static final double BESIDE_WORDS = 4;
    private static final Ink EDGE = new Ink.Fixed(Colour.web("#3A3A3A"));

    public Patterns {
        byColour = Map.copyOf(byColour);
    }

    /// Gives every colour that shapes are filled with a pattern, in the order of their appearance. Beyond the number of
    /// patterns they repeat. Where hollow shapes mean something, no pattern looks like one.
    public static Patterns of(List<Shape> shapes) {
        List<Pattern> patterns = shapes.stream().anyMatch(Patterns::isHollow) ? NOT_HOLLOW : ALL;
        Map<Colour, Pattern> found = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            colour(shape).ifPresent(colour -> found.computeIfAbsent(colour,
                    _ -> patterns.get(found.size() % patterns.size())));
        }
        return new Patterns(found);
    }

    private static boolean isHollow(Shape shape) {
        return shape instanceof Shape.Box box && box.hollow() && box.mark() != Shape.NO_MARK;
    }

    /// The colour that tells what a shape belongs to; that of words does not.
    private static Optional<Colour> colour(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> colour(box.ink());
            case Shape.Ribbon ribbon -> colour(ribbon.ink());
            case Shape.Line line -> colour(line.ink());
            case Shape.Dot dot -> colour(dot.ink());
            case Shape.Words _,Shape.Target _ -> Optional.empty();
        };
    }

    private static Optional<Colour> colour(Ink ink) {
        return ink instanceof Ink.Fixed(var colour) ? Optional.of(colour) : Optional.empty();
    }

    /// The pattern of a colour; empty for one that no shape had.
    public Optional<Pattern> of(Colour colour) {
        return Optional.ofNullable(byColour.get(colour));
    }

    /// The same shapes without colours: grounds with strokes on them instead of coloured rectangles, greys elsewhere, and
    /// words in plain ink on a clear ground. Any painter can paint them; nothing has to be clipped.
    public List<Shape> in(List<Shape> shapes) {
        List<Shape> grey = new ArrayList<>();
        shapes.stream().flatMap(this::withoutColour).forEach(grey::add);
        return grey;
    }

    private Stream<Shape> withoutColour(Shape shape) {
        return switch (shape) {
            case Shape.Box box when box.ink() instanceof Ink.Fixed && !box.hollow() -> filled(box);
            case Shape.Box box -> Stream.of(new Shape.Box(box.area(), box.radius(), thin(box.ink()), box.hollow(),
                    box.mark()));
            case Shape.Ribbon band -> Stream.of(new Shape.Ribbon(band.x1(), band.top1(), band.x2(), band.top2(),
                    band.height(), thin(band.ink()), band.mark()));
            case Shape.Line line -> Stream.of(new Shape.Line(line.x1(), line.y1(), line.x2(), line.y2(), line.width(),
                    line.dashed(), thin(line.ink()), line.mark()));
            case Shape.Dot dot -> Stream.of(new Shape.Dot(dot.x(), dot.y(), dot.radius(), thin(dot.ink()),
                    dot.hollow(), dot.mark()));
            case Shape.Words words when words.ink() instanceof Ink.Fixed -> Stream.of(
                    new Shape.Box(behind(words.area()), 2, Ink.Role.GROUND, false, Shape.NO_MARK),
                    new Shape.Words(words.text(), words.area(), words.style(), Ink.Role.TEXT, words.mark()));
            case Shape.Words words when words.ink() instanceof Ink.OnTint(var tint) -> Stream.of(
                    new Shape.Words(words.text(), words.area(), words.style(),
                            new Ink.Fixed(grey(tint.on(Colour.WHITE), Colour.WHITE).text()), words.mark()));
            case Shape.Words _,Shape.Target _ -> Stream.of(shape);
        };
    }

    /// Clear of strokes beside the words too.
    private static Area behind(Area words) {
        return Area.between(words.x() - BESIDE_WORDS, words.y() + 1, words.right() + BESIDE_WORDS, words.bottom() - 1);
    }

    private Stream<Shape> filled(Shape.Box box) {
        Area inner = box.area().grown(-OUTLINE);
        Pattern pattern = colour(box.ink()).flatMap(this::of).orElse(Pattern.DARK);
        var edge = new Shape.Box(box.area(), box.radius(), EDGE, false, box.mark());
        if (inner.width() <= 0 || inner.height() <= 0) {
            return Stream.of(edge);
        }
        var ground = new Shape.Box(inner, Math.max(0, box.radius() - OUTLINE), new Ink.Fixed(pattern.ground()), false,
                box.mark());
        return Stream.concat(Stream.of(edge, ground), pattern.strokes(inner).stream());
    }

    /// What is too thin for a pattern is as grey as its colour, but never too pale to be seen.
    private static Ink thin(Ink ink) {
        return switch (ink) {
            case Ink.Fixed(var colour) -> new Ink.Fixed(grey(colour, Colour.WHITE.mix(Colour.BLACK, 0.55)));
            case Ink.Tint tint -> new Ink.Fixed(grey(tint.on(Colour.WHITE), Colour.WHITE));
            case Ink.OnTint _,Ink.Role _ -> ink;
        };
    }

    private static Colour grey(Colour colour, Colour palest) {
        double light = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue();
        double kept = Math.min(light, palest.red());
        return new Colour(kept, kept, kept);
    }
}
