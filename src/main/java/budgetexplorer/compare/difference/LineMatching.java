package budgetexplorer.compare.difference;

import budgetexplorer.model.table.RowKind;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds out which lines of two tables are the same: first those that say what they are alike, then those under another
/// name, another code or another unit. Lines are known by what they are, not by where they stand. For one use.
final class LineMatching {
    private static final int LEVELS = 5;
    /// How alike names must be where everything else is.
    private static final double SIMILAR = 0.3;
    /// How alike names must be where amounts differ.
    private static final double VERY_SIMILAR = 0.6;
    private static final String SEPARATOR = "\t";

    private final UnitPairs units;
    private final Pairs pairs;

    LineMatching(Lines before, Lines after, UnitPairs units) {
        this.units = units;
        this.pairs = new Pairs(before, after);
    }

    Pairs match() {
        for (int level = 0; level < LEVELS; level++) {
            matchWithin(ofLevel(level));
        }
        for (int level = 0; level < LEVELS; level++) {
            matchWhatIsLeft(ofLevel(level));
        }
        matchMoved();
        return pairs;
    }

    private static Predicate<Line> ofLevel(int level) {
        return line -> line.level() == level;
    }

    private void matchWithin(Predicate<Line> of) {
        Pairs.Key all = key(line -> name(line) + SEPARATOR + project(line) + SEPARATOR + fund(line));
        pairs.inOrder(of, (place, line, before) -> all.of(place, line, before) + values(line));
        pairs.likeliest(of, all, Line::agreement);
        pairs.likeliest(of, key(line -> line.code() + SEPARATOR + project(line) + SEPARATOR + fund(line)),
                (one, other) -> one.code().isEmpty() ? Pairs.NEVER : one.agreement(other));
        pairs.likeliest(of, key(line -> name(line) + SEPARATOR + fund(line)), LineMatching::renamedProject);
        pairs.likeliest(of, key(line -> plainName(line) + SEPARATOR + project(line)),
                (one, other) -> plainName(one).isEmpty() ? Pairs.NEVER : one.agreement(other));
        pairs.likeliest(of, key(LineMatching::project), (one, other) -> !project(one).isEmpty()
                && one.agreement(other) == 1 ? 1 : Pairs.NEVER);
        pairs.likeliest(of, key(_ -> ""), LineMatching::renamed);
    }

    /// Lines in the same place that state the same are the same, whatever they are called; then so are their parts.
    private void matchWhatIsLeft(Predicate<Line> of) {
        pairs.inTheSamePlace((one, other) -> of.test(one) && of.test(other) && one.agreesWith(other)
                && key(_ -> "").of(0, one, true).equals(key(_ -> "").of(0, other, false)));
        matchWithin(of);
    }

    private void matchMoved() {
        Predicate<Line> parts = line -> !line.isUnit();
        pairs.likeliest(parts,
                (_, line, _) -> kind(line) + name(line) + plainName(line) + SEPARATOR + project(line) + SEPARATOR
                        + fund(line),
                (one, other) -> one.agreement(other) == 1 || (one.kind() == RowKind.PROJECT && isNamed(one))
                        ? one.agreement(other)
                        : Pairs.NEVER);
    }

    private static boolean isNamed(Line line) {
        return !line.project().isBlank();
    }

    /// A key within a unit, or below a line of an outline.
    private Pairs.Key key(Function<Line, String> rest) {
        return (_, line, before) -> kind(line) + scope(line, before) + SEPARATOR + rest.apply(line);
    }

    private static String kind(Line line) {
        return line.kind() + SEPARATOR + line.half() + SEPARATOR + line.level() + SEPARATOR;
    }

    private String scope(Line line, boolean before) {
        if (line.kind() == RowKind.DEPARTMENT) {
            return "";
        }
        if (line.parent() < 0) {
            return before ? units.later(line.unit()) : line.unit();
        }
        int parent = before ? pairs.ofBefore(line.parent()) : line.parent();
        return parent < 0 ? "before " + line.parent() : "below " + parent;
    }

    private static String name(Line line) {
        return line.code().isEmpty() ? plainName(line) : line.code();
    }

    private static String plainName(Line line) {
        return line.kind() == RowKind.LINE ? Outline.of(line.name()).name() : PlainText.of(line.name());
    }

    private static String project(Line line) {
        return PlainText.of(line.project());
    }

    private static String fund(Line line) {
        return PlainText.of(line.fund());
    }

    private static String values(Line line) {
        return line.values().entrySet().stream().filter(entry -> !entry.getValue().isTrivial())
                .map(entry -> SEPARATOR + entry.getKey() + entry.getValue().words()).collect(Collectors.joining());
    }

    private static double renamedProject(Line one, Line other) {
        if (!isNamed(one) || !isNamed(other)) {
            return Pairs.NEVER;
        }
        double agreement = one.agreement(other);
        double similarity = Similarity.of(project(one), project(other));
        return isLikely(agreement, similarity, agreement == 1 || one.hasTexts()) ? agreement + similarity : Pairs.NEVER;
    }

    private static double renamed(Line one, Line other) {
        double agreement = one.agreement(other);
        double similarity = Similarity.of(plainName(one) + project(one), plainName(other) + project(other));
        return isLikely(agreement, similarity, one.hasTexts()) ? agreement + similarity : Pairs.NEVER;
    }

    /// @param isTelling whether what they state tells lines from others even if the names are wholly different
    private static boolean isLikely(double agreement, double similarity, boolean isTelling) {
        return (agreement == 1 && similarity >= SIMILAR) || similarity >= VERY_SIMILAR
                || (isTelling && agreement >= VERY_SIMILAR);
    }
}
