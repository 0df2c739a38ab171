package budgetexplorer.read.pdf;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.original.CellOnPage;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.Merge;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.text.TextTables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes one document of what stands on the pages: paragraphs, and tables that may run over several of them. For one use.
final class PdfDocument {
    private static final Pattern CONTINUED = Pattern.compile("[（(]?续表?\\d?[)）]?");

    private final String file;
    private final TextTables tables;
    private final Paragraphs paragraphs;
    private final List<Problem> problems = new ArrayList<>();
    private final List<CellOnPage> places = new ArrayList<>();
    /// What stands above the table that may go on.
    private final Set<String> caption = new HashSet<>();
    private final List<String> between = new ArrayList<>();
    private int linesOfPagesBefore;
    private final OpenTables open = new OpenTables();
    /// The last line of the page before, if text ends it.
    private Block.@Nullable Line lastLine;
    private @Nullable PageContent lastPage;

    private PdfDocument(String file, List<PageContent> pages, ReadGuard guard) {
        this.file = file;
        this.tables = new TextTables(guard, false);
        this.paragraphs = new Paragraphs(pages);
    }

    /// The document.
    ///
    /// @throws ProblemException if it goes beyond a limit
    static Document of(String file, List<PageInk> inks, ReadGuard guard) throws ProblemException {
        List<PageContent> pages = new ArrayList<>();
        for (PageInk ink : inks) {
            guard.check();
            pages.add(PageContent.of(ink));
        }
        List<Furniture.Cleared> cleared = Furniture.clear(pages);
        var document = new PdfDocument(file, cleared.stream().map(Furniture.Cleared::page).toList(), guard);
        for (Furniture.Cleared page : cleared) {
            document.add(page);
        }
        return document.document();
    }

    private void add(Furniture.Cleared cleared) throws ProblemException {
        PageContent page = cleared.page();
        linesOfPagesBefore = between.size();
        List<Block.Line> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            switch (block) {
                case Block.Line line -> lines.add(line);
                case Block.Table(PageTable table) -> {
                    text(page, lines);
                    add(new TablePart(page.ink(), table, !lines.isEmpty()), cleared.heads());
                    lines.clear();
                }
            }
        }
        text(page, lines);
        lastLine = lines.isEmpty() ? null : lines.getLast();
        lastPage = page;
    }

    private void text(PageContent page, List<Block.Line> lines) {
        List<String> added = paragraphs.of(page, lines);
        Block.Line before = lastLine;
        PageContent pageBefore = lastPage;
        if (!lines.isEmpty() && before != null && pageBefore != null && !between.isEmpty()
                && paragraphs.goesOn(pageBefore, before, page, lines.getFirst())) {
            String broken = between.removeLast();
            between.add(broken + Typesetting.between(broken, before.line().trailing(), added.getFirst())
                    + added.getFirst());
            added = added.subList(1, added.size());
        }
        between.addAll(added);
        lastLine = null;
    }

    private void add(TablePart part, List<String> heads) throws ProblemException {
        if (open.isEmpty() || !between.stream().allMatch(this::isCaption)) {
            end();
            // no line of the pages before: a list of tables names the titles of all
            between.stream().skip(Math.min(linesOfPagesBefore, between.size())).map(PdfDocument::plain)
                    .forEach(caption::add);
            text();
            heads.forEach(tables::head);
        }
        open.add(part);
        between.clear();
        linesOfPagesBefore = 0;
    }

    /// Whether a line above the next part is one that stands above the table's first.
    private boolean isCaption(String line) {
        return caption.contains(plain(line)) || plain(line).isEmpty();
    }

    private static String plain(String line) {
        return CONTINUED.matcher(line).replaceAll("").strip();
    }

    private void text() {
        between.forEach(tables::inPieces);
        between.clear();
    }

    private void end() throws ProblemException {
        for (WholeTable table : open.close()) {
            add(table);
        }
        caption.clear();
    }

    private void add(WholeTable table) throws ProblemException {
        String sheet = tables.nextTable(table.firstPage() == table.lastPage()
                ? "（第%d页）".formatted(table.firstPage())
                : "（第%d–%d页）".formatted(table.firstPage(), table.lastPage()));
        if (!table.isRuled()) {
            problems.add(Problem.warning(new Place(file, sheet, null), "problem.pdf.columns",
                    String.valueOf(table.firstPage())));
        }
        int number = 0;
        for (FlowRow row : table.rows()) {
            number++;
            add(sheet, number, row, table);
        }
    }

    private void add(String sheet, int number, FlowRow row, WholeTable table) throws ProblemException {
        List<GridCell> cells = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (List<FlowCell> parts : row.cells()) {
            FlowCell first = parts.getFirst();
            String text = table.words(parts);
            line.add(text);
            if (first.rows() > 1 || first.lastColumn() > first.column()) {
                tables.merge(new Merge(number, number + first.rows() - 1, first.column(), first.lastColumn()));
            }
            if (!text.isBlank()) {
                cells.add(GridCell.text(first.column(), text));
                places.add(new CellOnPage(sheet, number, first.column(), place(parts)));
            }
        }
        tables.row(number, cells);
        tables.line(line);
    }

    /// Where a cell's words stand, on the first of its pages.
    private static PagePlace place(List<FlowCell> parts) {
        FlowCell shown = parts.stream().filter(part -> !part.isBlank()).findFirst().orElseThrow();
        return shown.page().turn().place(shown.page().page(), Box.around(
                shown.cell().lines().stream().flatMap(line -> line.glyphs().stream()).toList()));
    }

    private Document document() throws ProblemException {
        end();
        text();
        Document read = tables.document();
        return new Document(read.grids(), read.paragraphs(), problems, true, places);
    }
}
