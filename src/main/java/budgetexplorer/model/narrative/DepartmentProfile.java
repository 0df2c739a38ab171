package budgetexplorer.model.narrative;

import java.util.List;
import java.util.Optional;

/// What the narrative says of the department itself.
///
/// @param duties 主要职责, item by item
/// @param organisation 机构设置情况, the whole text below its heading
/// @param offices the internal offices that are named
/// @param units the units below the department that are named
/// @param counts what is counted: offices, units, posts (行政编制27名)
public record DepartmentProfile(List<Span> duties, Optional<Span> organisation, List<NamedItem> offices,
        List<SubordinateUnit> units, List<Figure> counts) {
    /// Of a narrative that says nothing of its department.
    public static final DepartmentProfile NONE = new DepartmentProfile(List.of(), Optional.empty(), List.of(),
            List.of(), List.of());

    public DepartmentProfile {
        duties = List.copyOf(duties);
        offices = List.copyOf(offices);
        units = List.copyOf(units);
        counts = List.copyOf(counts);
    }

    /// How many internal offices there are said to be, which may differ from how many are named.
    public Optional<Figure> statedOffices() {
        return counts.stream().filter(count -> count.subject().getLast().contains("内设")).findFirst();
    }
}
