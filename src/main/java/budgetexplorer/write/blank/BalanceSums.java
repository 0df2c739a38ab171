package budgetexplorer.write.blank;

import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.tables.Spot;
import budgetexplorer.write.tables.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which lines of the tables 1 and 4 add up which, told by their enumeration: 一、 above （一） above 1、, 合计 of what stands
/// above, 总计 of that and what comes after.
final class BalanceSums {
    private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]+[）)].*");
    private static final Pattern THIRD = Pattern.compile("\\d+[、.．].*");
    private static final Pattern PARTLY = Pattern.compile("\\s*其中.*");
    private static final int DEEPEST = 4;

    private final Form form;
    private final int names;
    private final int amounts;
    private final Map<Spot, Sum> sums = new HashMap<>();

    /// A line of a side.
    ///
    /// @param level 1 for what the totals add up
    private record Line(int row, String name, int level) {
        boolean isSubtotal() {
            return name.endsWith("合计");
        }

        boolean isTotal() {
            return name.endsWith("总计");
        }
    }

    private BalanceSums(Form form, Field name, Field amount) {
        this.form = form;
        this.names = column(form, name);
        this.amounts = column(form, amount);
    }

    /// The sums of both sides.
    static Map<Spot, Sum> of(Form form) {
        Map<Spot, Sum> both = new HashMap<>(new BalanceSums(form, Field.INCOME_NAME, Field.INCOME).side());
        both.putAll(new BalanceSums(form, Field.EXPENSE_NAME, Field.EXPENSE).side());
        return both;
    }

    private static int column(Form form, Field field) {
        return form.columns().stream().map(column -> column.field()).toList().indexOf(field);
    }

    private Map<Spot, Sum> side() {
        if (names < 0 || amounts < 0) {
            return Map.of();
        }
        List<Line> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isSubtotal()) {
                add(line, highest(lines.subList(0, i)));
            } else if (line.isTotal()) {
                add(line, sinceSubtotal(lines.subList(0, i)));
            } else {
                add(line, below(line, lines.subList(i + 1, lines.size())));
            }
        }
        return sums;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < form.rows().size(); row++) {
            if (form.rows().get(row).cells().get(names) instanceof Cell.Text(var name)) {
                lines.add(new Line(row, name, level(name)));
            }
        }
        return lines;
    }

    private static int level(String name) {
        if (PARTLY.matcher(name).matches()) {
            return DEEPEST;
        }
        return THIRD.matcher(name).matches() ? 3 : SECOND.matcher(name).matches() ? 2 : 1;
    }

    private static List<Line> highest(List<Line> lines) {
        return lines.stream().filter(line -> line.level() == 1).toList();
    }

    private static List<Line> sinceSubtotal(List<Line> lines) {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            last = lines.get(i).isSubtotal() ? i : last;
        }
        return highest(lines.subList(Math.max(last, 0), lines.size()));
    }

    /// The lines of the next level, as far as the line reaches.
    private static List<Line> below(Line line, List<Line> after) {
        List<Line> below = after.stream().takeWhile(
                other -> other.level() > line.level() && !other.isSubtotal() && !other.isTotal()).toList();
        int next = below.stream().mapToInt(Line::level).min().orElse(DEEPEST);
        return next == DEEPEST ? List.of() : below.stream().filter(other -> other.level() == next).toList();
    }

    private void add(Line line, List<Line> parts) {
        if (!parts.isEmpty()) {
            sums.put(new Spot(line.row(), amounts),
                    Sum.of(parts.stream().map(part -> Sum.Block.of(new Spot(part.row(), amounts))).toList()));
        }
    }
}
