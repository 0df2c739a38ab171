package budgetexplorer.model.goal;

import budgetexplorer.model.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a cell apart into its indicators: at prefixes, behind targets in brackets, and where neither is, at semicolons
/// and line breaks. For one use.
final class IndicatorCell {
    private static final String CLASSES = "产出|数量|质量|时效|(?:经济|社会|生态环境)?成本|(?:经济|社会|生态|可持续)?效益|可持续影响|(?:服务对象)?满意度";
    private static final Pattern PREFIX = Pattern.compile("(?<![^\\s);,。、])(?:" + CLASSES + ")指标:");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s;,。、.]*");
    private static final String AROUND_NAMES = " \n;,。、:";

    private final Field column;
    private final String cell;
    /// The cell in half-width characters; its positions are those of the cell.
    private final String narrow;
    private final List<Indicator> indicators = new ArrayList<>();

    IndicatorCell(Field column, String cell) {
        this.column = column;
        this.cell = cell;
        this.narrow = Widths.narrow(cell);
    }

    List<Indicator> indicators() {
        Matcher prefix = PREFIX.matcher(narrow);
        int start = 0;
        int nameStart = 0;
        while (prefix.find()) {
            piece(start, nameStart, prefix.start());
            start = prefix.start();
            nameStart = prefix.end();
        }
        piece(start, nameStart, narrow.length());
        return indicators;
    }

    /// @param start     where the piece begins
    /// @param nameStart where its prefix, if it has one, ends
    private void piece(int start, int nameStart, int end) {
        int from = start;
        int name = nameStart;
        for (Bracket target : Bracket.targets(narrow, nameStart, end)) {
            int next = behindSeparators(target.close() + 1, end);
            add(from, next, name(name, target.open()), Targets.of(inside(target)));
            from = next;
            name = next;
        }
        lines(from, name, end);
    }

    private int behindSeparators(int from, int end) {
        Matcher separators = SEPARATORS.matcher(narrow).region(from, end);
        return separators.lookingAt() ? separators.end() : from;
    }

    private String inside(Bracket bracket) {
        return cell.substring(bracket.open() + 1, bracket.close()).strip();
    }

    /// What has no target in brackets.
    private void lines(int start, int nameStart, int end) {
        int from = start;
        int name = nameStart;
        for (int i = nameStart; i < end; i++) {
            if (narrow.charAt(i) == ';' || narrow.charAt(i) == '\n') {
                line(from, name, i + 1);
                from = i + 1;
                name = i + 1;
            }
        }
        line(from, name, end);
    }

    private void line(int start, int nameStart, int end) {
        if (narrow.substring(start, end).isBlank()) {
            return;
        }
        String words = name(nameStart, end);
        int length = Measure.of(Widths.narrow(words)).map(Measure::lead).filter(lead -> !lead.endsWith("("))
                .map(String::length).orElse(0);
        if (length == 0) {
            add(start, end, words, new Target.Unrecognised());
        } else {
            add(start, end, words.substring(0, length), Targets.of(words.substring(length).strip()));
        }
    }

    /// What stands in a range, without the blanks and punctuation around it.
    private String name(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && AROUND_NAMES.indexOf(narrow.charAt(first)) >= 0) {
            first++;
        }
        while (first < last && AROUND_NAMES.indexOf(narrow.charAt(last - 1)) >= 0) {
            last--;
        }
        return cell.substring(first, last);
    }

    private void add(int start, int end, String name, Target target) {
        indicators.add(new Indicator(column, cell.substring(start, end).strip(), name, target));
    }
}
