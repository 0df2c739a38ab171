package budgetexplorer.model.chart;

import java.util.List;

/// A chart with its words.
///
/// @param name    among the charts of a budget, for links
/// @param label   a few words to choose it by
/// @param heading what it shows, in a sentence
/// @param notes   where it comes from and what is left out
public record Chart(String name, String label, String heading, List<String> notes, ChartData data) {
    public Chart {
        notes = List.copyOf(notes);
    }
}
