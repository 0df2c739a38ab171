package budgetexplorer.model.page;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table's words and how wide its columns want to be, unscaled. Not thread-safe.
final class TableGrid {
    /// Between columns.
    static final Need GAP = new Need(9, 18, 22);
    static final double INDENT = 14;
    static final int LINES_OF_NAME = 3;
    private static final double DIGIT = 7;

    private static final TextStyle HEAD = TextStyle.STRONG;
    private static final double MOST_NATURAL_TEXT = 560;
    private static final double MOST_LEAST_TEXT = 200;
    private static final double LONGEST_HEAD_LINE = 80;
    private static final double AMPLE_TEXT = 240;
    private static final double AMPLE_NUMBER = 100;

    private final Section.Table table;
    private final Wrapping wrapping;
    private final List<List<CellText>> rows;
    private final List<Need> needs = new ArrayList<>();
    private final Map<String, Need> headNeeds = new HashMap<>();

    TableGrid(Section.Table table, Wrapping wrapping, AmountFormat format) {
        this.table = table;
        this.wrapping = wrapping;
        this.rows = table.rows().stream().map(row -> row.cells().stream()
                .map(cell -> CellText.of(cell, row.strong(), format)).toList()).toList();
        for (int column = 0; column < table.columns().size(); column++) {
            needs.add(need(column));
        }
        matchEqualColumns();
    }

    /// What has the same words right above it below different groups is as wide, if there is room.
    private void matchEqualColumns() {
        Map<String, Need> widest = new HashMap<>();
        for (int column = 0; column < needs.size(); column++) {
            if (isGrouped(column)) {
                widest.merge(lastWords(column), needs.get(column), Need::atLeast);
            }
        }
        for (int column = 0; column < needs.size(); column++) {
            Need own = needs.get(column);
            Need match = isGrouped(column) ? widest.getOrDefault(lastWords(column), own) : own;
            needs.set(column, new Need(own.least(), match.natural(), match.ample()));
        }
    }

    private boolean isGrouped(int column) {
        return table.columns().get(column).header().size() > 1;
    }

    private String lastWords(int column) {
        List<String> header = table.columns().get(column).header();
        return header.isEmpty() ? "" : header.getLast();
    }

    Section.Table table() {
        return table;
    }

    Wrapping wrapping() {
        return wrapping;
    }

    List<Column> columns(List<Integer> shown) {
        return shown.stream().map(table.columns()::get).toList();
    }

    CellText text(int row, int column) {
        return rows.get(row).get(column);
    }

    double indent(int row, int column) {
        return column == 0 ? table.rows().get(row).indent() * INDENT : 0;
    }

    /// How wide each of some columns wants to be, with room for the words above several of them.
    List<Need> needs(List<Integer> shown) {
        List<Need> wanted = new ArrayList<>(shown.stream().map(needs::get).toList());
        for (HeaderSpan span : HeaderSpan.of(columns(shown))) {
            if (!span.last()) {
                widen(wanted, span);
            }
        }
        return wanted;
    }

    /// How wide columns and the gaps between them want to be.
    static Need total(List<Need> columns) {
        return columns.stream().reduce(GAP.times(columns.size() - 1.0), Need::plus);
    }

    private void widen(List<Need> wanted, HeaderSpan span) {
        List<Need> below = wanted.subList(span.from(), span.to() + 1);
        Need share = total(below).missingTo(headNeed(span.text())).times(1.0 / below.size());
        below.replaceAll(need -> need.plus(share));
    }

    private Need need(int column) {
        Need need = Need.NONE;
        boolean text = false;
        for (int row = 0; row < rows.size(); row++) {
            CellText cell = text(row, column);
            text |= cell.wraps() && table.columns().get(column).align() == Section.Align.LEFT;
            need = need.atLeast(need(cell, indent(row, column), need.least()));
        }
        need = need.atLeast(headNeed(lastWords(column)));
        double room = table.columns().get(column).blank().map(blank -> blank.room() * DIGIT).orElse(0.0);
        need = need.atLeast(new Need(room, room, room));
        return new Need(need.least(), need.natural(), need.natural() + (text ? AMPLE_TEXT : AMPLE_NUMBER));
    }

    /// @param enough what the column has already
    private Need need(CellText cell, double indent, double enough) {
        double whole = wrapping.width(cell.text(), cell.style()) + indent;
        if (!cell.wraps() || whole <= enough) {
            return new Need(whole, whole, whole);
        }
        double least = wrapping.narrowest(cell.text(), cell.style(), LINES_OF_NAME, MOST_LEAST_TEXT);
        return new Need(Math.min(least, MOST_LEAST_TEXT) + indent, Math.min(whole, MOST_NATURAL_TEXT + indent), 0);
    }

    private Need headNeed(String text) {
        return headNeeds.computeIfAbsent(text, words -> {
            double whole = wrapping.width(words, HEAD);
            int lines = whole <= LONGEST_HEAD_LINE ? 1 : 2;
            double natural = wrapping.narrowest(words, HEAD, lines, LONGEST_HEAD_LINE);
            return new Need(wrapping.narrowest(words, HEAD, lines + 1, LONGEST_HEAD_LINE), natural, natural);
        });
    }
}
