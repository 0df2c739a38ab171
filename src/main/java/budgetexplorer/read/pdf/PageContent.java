package budgetexplorer.read.pdf;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// What stands on a page, from top to bottom: tables, and the lines of text around them. Immutable.
record PageContent(PageInk ink, List<Block> blocks) {
    PageContent {
        blocks = List.copyOf(blocks);
    }

    static PageContent of(PageInk ink) {
        List<PageTable> tables = ruled(ink);
        List<Block> blocks = new ArrayList<>(tables.stream().map(Block.Table::new).toList());
        for (List<TextLine> lines : between(TextLine.of(outside(ink.glyphs(), tables)), tables)) {
            AlignedTables aligned = AlignedTables.of(lines, ink.rules());
            aligned.tables().forEach(table -> blocks.add(new Block.Table(table)));
            aligned.rest().forEach(line -> blocks.add(new Block.Line(line)));
        }
        blocks.sort(Comparator.comparingDouble(Block::bottom));
        return new PageContent(ink, blocks);
    }

    /// The tables whose columns are parted by lines. A frame around a text is none.
    private static List<PageTable> ruled(PageInk ink) {
        List<PageTable> tables = new ArrayList<>();
        for (Lattice lattice : Lattice.of(ink.rules())) {
            boolean isTable = lattice.across().size() > 1 && lattice.down().size() > 1
                    && RuledTable.isTable(lattice);
            if (isTable) {
                PageTable table = RuledTable.of(lattice, ink.glyphs());
                if (table.cells().size() > 1 && table.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /// The lines in groups that no table parts.
    private static Collection<List<TextLine>> between(List<TextLine> lines, List<PageTable> tables) {
        return lines.stream().collect(groupingBy(line -> tables.stream()
                .filter(table -> table.box().top() < line.baseline()).count(), TreeMap::new, toList())).values();
    }

    private static List<Glyph> outside(List<Glyph> glyphs, List<PageTable> tables) {
        return glyphs.stream().filter(glyph -> tables.stream()
                .noneMatch(table -> table.box().contains(glyph.centreX(), glyph.centreY()))).toList();
    }
}
