package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.narrative.Block.Grid;
import budgetexplorer.ui.narrative.Block.GridColumn;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Makes the nodes of one page.
final class BlockViews {
    /// Two Chinese characters wide, as the first line of a paragraph is indented.
    private static final Run INDENT = new Run.Plain("　　");

    private final NarrativeViewModel viewModel;
    private final Messages messages;
    private final List<RunFlow> flows = new ArrayList<>();

    BlockViews(NarrativeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    /// The paragraphs made so far.
    List<RunFlow> flows() {
        return flows;
    }

    Node view(Block block) {
        return switch (block) {
            case Block.Note(var text) -> note(text);
            case Block.Paragraph(var runs) -> {
                List<Run> indented = new ArrayList<>(runs);
                indented.addFirst(INDENT);
                yield flow(indented);
            }
            case Grid grid -> grid(grid);
        };
    }

    private static Label note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        return note;
    }

    private RunFlow flow(List<Run> runs) {
        var flow = new RunFlow(runs, viewModel, messages);
        flows.add(flow);
        return flow;
    }

    private GridPane grid(Grid grid) {
        var pane = new GridPane();
        pane.getStyleClass().add("facts");
        int weights = grid.columns().stream().mapToInt(GridColumn::weight).sum();
        int first = 0;
        for (GridColumn column : grid.columns()) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 * column.weight() / weights);
            pane.getColumnConstraints().add(width);
            if (!column.title().isEmpty()) {
                Label title = note(column.title());
                title.getStyleClass().setAll("label", "facts-title");
                pane.add(title, pane.getColumnConstraints().size() - 1, 0);
                first = 1;
            }
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            addRow(pane, grid.rows().get(row), row + first);
        }
        return pane;
    }

    private void addRow(GridPane pane, List<List<Run>> cells, int row) {
        for (int column = 0; column < cells.size(); column++) {
            pane.add(flow(cells.get(column)), column, row);
        }
    }
}
