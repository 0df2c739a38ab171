package budgetexplorer.read.text;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.grid.Merge;
import budgetexplorer.read.grid.ReadGuard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Makes grids of a text's tables: each with the paragraphs around it, where its title and its notes stand. A table that
/// a page broke is one grid. For one use.
public final class TextTables {
    /// What stands for the gaps in a paragraph that stands in pieces side by side.
    public static final String BETWEEN_PIECES = "\t";

    /// Title, form number, department and unit of money stand right above; notes right below.
    private static final int PARAGRAPHS_AROUND = 12;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PAGE_FURNITURE = Pattern.compile("[-—–\\s第共页/\\d]*");

    private final ReadGuard guard;
    private final List<String> text = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    /// What stands between the table before and the one to come.
    private final List<String> between = new ArrayList<>();
    private final Set<String> caption = new HashSet<>();
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    /// Heads of the page, which may be part of a caption and are no paragraphs.
    private final List<String> heads = new ArrayList<>();
    private final boolean isLoose;
    private boolean inTable;
    private String name = "";

    /// @param isLoose whether the format only strings cells together
    public TextTables(ReadGuard guard, boolean isLoose) {
        this.guard = guard;
        this.isLoose = isLoose;
    }

    /// The next paragraph, blank or not.
    public void paragraph(String paragraph) {
        text.add(paragraph);
        inTable = false;
        if (!paragraph.isBlank()) {
            between.add(paragraph.strip());
        }
    }

    /// The next paragraph, with [#BETWEEN_PIECES] where it is interrupted: in a caption its pieces are cells of one row.
    public void inPieces(String paragraph) {
        text.addAll(List.of(paragraph.split(BETWEEN_PIECES, -1)));
        inTable = false;
        between.add(paragraph);
    }

    /// A running head of the page on which the next table begins.
    public void head(String head) {
        heads.add(head);
    }

    /// The next table, or one more row of it, begins.
    ///
    /// @return the number of rows that the grid has already, because it goes on from the page before
    public int table() throws ProblemException {
        if (!inTable && isContinued()) {
            addBelow(); // a title that is said again may be another table's, which a list of tables named before
        } else if (!inTable) {
            begin("");
        }
        inTable = true;
        between.clear();
        return rows.isEmpty() ? 0 : Math.max(0, rows.getLast().number());
    }

    /// The next table begins, which is another one even if nothing stands between.
    ///
    /// @param where what its name says of where it stands
    /// @return its name
    public String nextTable(String where) throws ProblemException {
        begin(where);
        inTable = true;
        between.clear();
        return name;
    }

    private void begin(String where) throws ProblemException {
        end();
        name = "表格" + (grids.size() + 1) + where;
        between.stream().skip(Math.max(0, between.size() - PARAGRAPHS_AROUND)).forEach(caption::add);
        guard.sheet(name);
        addCaption();
    }

    private boolean isContinued() {
        return !rows.isEmpty() && between.stream()
                .allMatch(paragraph -> caption.contains(paragraph) || PAGE_FURNITURE.matcher(paragraph).matches());
    }

    private void addCaption() {
        List<String> above = new ArrayList<>(heads);
        above.addAll(between.subList(Math.max(0, between.size() - PARAGRAPHS_AROUND), between.size()));
        heads.clear();
        for (int i = 0; i < above.size(); i++) {
            rows.add(prose(i + 1 - above.size(), above.get(i)));
        }
    }

    /// A row of the table that has begun.
    public void row(int number, List<GridCell> cells) throws ProblemException {
        guard.row(number);
        for (GridCell cell : cells) {
            guard.cell(cell.column());
        }
        if (!cells.isEmpty()) {
            rows.add(GridRow.shown(number, cells));
        }
    }

    /// The row's cells as the text has them, blank ones too.
    public void line(List<String> cells) {
        text.add(String.join("\t", cells.stream().map(cell -> BLANKS.matcher(cell).replaceAll(" ")).toList()));
    }

    /// A merged range of the table that has begun.
    public void merge(Merge merge) {
        merges.add(merge);
    }

    private static GridRow prose(int number, String text) {
        String[] pieces = text.split(BETWEEN_PIECES, -1);
        return new GridRow(number, GridRow.Kind.PROSE,
                IntStream.range(0, pieces.length).mapToObj(i -> GridCell.text(i, pieces[i])).toList());
    }

    private void addBelow() {
        int last = rows.getLast().number();
        for (int i = 0; i < Math.min(between.size(), PARAGRAPHS_AROUND); i++) {
            rows.add(prose(last + 1 + i, between.get(i)));
        }
    }

    private void end() {
        if (!rows.isEmpty()) {
            addBelow();
            grids.add(new Grid(name, rows, merges, isLoose));
        }
        rows.clear();
        merges.clear();
        caption.clear();
    }

    /// All that was added.
    public Document document() {
        end();
        return new Document(grids, text);
    }
}
