package budgetexplorer.model.evidence;

import budgetexplorer.model.narrative.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a budget's tables say to all figures of the sections 一 to 十三, and the other way round. Immutable.
public final class NarrativeEvidence {
    /// Of a budget without a narrative.
    public static final NarrativeEvidence NONE = new NarrativeEvidence(List.of());

    private static final Comparator<FigureEvidence> DIRECT_FIRST = Comparator.comparing(FigureEvidence::kind);

    private final List<FigureEvidence> all;
    private final Map<Figure, FigureEvidence> byFigure = new HashMap<>();
    private final Map<CellPlace, List<FigureEvidence>> byCell = new HashMap<>();

    /// @param all one for each figure, in the order of the text
    public NarrativeEvidence(List<FigureEvidence> all) {
        this.all = List.copyOf(all);
        for (FigureEvidence evidence : all) {
            byFigure.put(evidence.figure(), evidence);
            Set<CellPlace> places = new LinkedHashSet<>(evidence.places().toList());
            places.forEach(place -> byCell.computeIfAbsent(place, _ -> new ArrayList<>()).add(evidence));
        }
        byCell.values().forEach(list -> list.sort(DIRECT_FIRST));
    }

    /// One for each figure of the sections 一 to 十三, in the order of the text; the unresolved ones are among them.
    public List<FigureEvidence> all() {
        return all;
    }

    /// What the tables say to a figure; empty for one that does not stand in the sections 一 to 十三.
    public Optional<FigureEvidence> of(Figure figure) {
        return Optional.ofNullable(byFigure.get(figure));
    }

    /// The figures that a cell bears on: first those that it states, then those that it is a part of, then those derived
    /// from it; among equals in the order of the text.
    public List<FigureEvidence> at(CellPlace place) {
        return List.copyOf(byCell.getOrDefault(place, List.of()));
    }

    /// How many figures cells were found for.
    public int resolved() {
        return (int) all.stream().filter(FigureEvidence::isResolved).count();
    }

    /// How many figures the tables agree or disagree with.
    public int count(Agreement agreement) {
        return (int) all.stream().filter(evidence -> evidence.agreement() == agreement).count();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NarrativeEvidence evidence && all.equals(evidence.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
