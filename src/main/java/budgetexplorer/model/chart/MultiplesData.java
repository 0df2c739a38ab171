package budgetexplorer.model.chart;

import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// Small charts of the same bars side by side, all to one scale: a panel for each of many.
///
/// @param names what each bar of a panel is of, in the same order everywhere
public record MultiplesData(List<Name> names, List<Panel> panels) implements ChartData {
    public MultiplesData {
        names = List.copyOf(names);
        panels = List.copyOf(panels);
        for (Panel panel : panels) {
            Rows.requireSize(panel.title(), panel.values(), names.size());
        }
    }

    @Override
    public boolean isEmpty() {
        return panels.isEmpty() || names.isEmpty();
    }

    /// What a bar is of.
    public record Name(String name, Ink ink) {}

    /// One of the small charts.
    ///
    /// @param values one for each name; empty where nothing is known
    /// @param remark what else is to be said of it; may be empty
    public record Panel(String title, List<Optional<Quantity>> values, String remark, Optional<Link> link) {
        public Panel {
            values = List.copyOf(values);
        }
    }
}
