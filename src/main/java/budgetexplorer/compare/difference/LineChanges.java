package budgetexplorer.compare.difference;

import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.model.goal.Indicators;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What changed of lines that are the same. Counts the cells that are blank on one side and zero on the other.
final class LineChanges {
    private final Side before;
    private final Side after;
    private final UnitPairs units;
    private final Optional<TableKind> table;
    private int blanks;

    LineChanges(Side before, Side after, UnitPairs units) {
        this.before = before;
        this.after = after;
        this.units = units;
        this.table = Optional.of(after.lines().table().kind());
    }

    int blanks() {
        return blanks;
    }

    List<Change> between(Line old, Line now) {
        List<Change> changes = new ArrayList<>();
        boolean moved = isMoved(old, now);
        if (moved) {
            changes.add(change(Kind.MOVED, Aspect.PARENT, label(Field.UNIT_CODE), before.name(old, parent(before, old),
                    Field.UNIT_CODE), after.name(now, parent(after, now), Field.UNIT_CODE)));
        } else if (!old.unitName().isEmpty() || !now.unitName().isEmpty()) {
            renamed(old, now, Aspect.UNIT, Field.NAME, Line::unit, Line::unitName).ifPresent(changes::add);
        }
        renamed(old, now, Aspect.ITEM, old.half(), Line::code, Line::name).ifPresent(changes::add);
        renamed(old, now, Aspect.PROJECT, Field.PROJECT_NAME, _ -> "", Line::project).ifPresent(changes::add);
        if (!PlainText.same(old.fund(), now.fund())) {
            changes.add(change(Kind.CHANGED, Aspect.CELL, label(Field.FUND_NAME),
                    before.name(old, old.fund(), Field.FUND_NAME), after.name(now, now.fund(), Field.FUND_NAME)));
        }
        for (Map.Entry<ColumnKey, Value> entry : now.values().entrySet()) {
            Value then = old.values().get(entry.getKey());
            if (then != null) {
                cell(entry.getKey(), old, then, now, entry.getValue()).forEach(changes::add);
            }
        }
        return changes;
    }

    /// Projects of table 12 and parts of units may move; what has no unit moves below another line.
    private boolean isMoved(Line old, Line now) {
        if (old.isUnit()) {
            return false;
        }
        return now.kind() == RowKind.LINE
                ? !PlainText.same(Outline.of(parent(before, old)).name(), Outline.of(parent(after, now)).name())
                        && old.level() > 0 && isElsewhere(old, now)
                : !units.later(old.unit()).equals(now.unit());
    }

    /// A parent that was renamed is the same parent.
    private static boolean isElsewhere(Line old, Line now) {
        return (old.parent() < 0) != (now.parent() < 0);
    }

    private static String parent(Side side, Line line) {
        List<KeyPart> key = side.lines().key(line);
        return line.kind() == RowKind.LINE
                ? key.size() > 1 ? key.get(key.size() - 2).text() : ""
                : key.isEmpty() ? "" : key.getFirst().text();
    }

    private Optional<Change> renamed(Line old, Line now, Aspect aspect, Field field, Function<Line, String> code,
            Function<Line, String> name) {
        String oldCode = code.apply(old);
        String newCode = code.apply(now);
        boolean sameCode = PlainText.same(oldCode, newCode);
        boolean sameName = Outline.of(name.apply(old)).name().equals(Outline.of(name.apply(now)).name());
        if (sameCode && sameName) {
            return Optional.empty();
        }
        Field shown = sameCode ? field : codeField(aspect, now);
        return Optional.of(change(Kind.RENAMED, aspect, label(shown),
                before.name(old, words(sameCode, oldCode, name.apply(old)), shown),
                after.name(now, words(sameCode, newCode, name.apply(now)), shown)));
    }

    private Field codeField(Aspect aspect, Line now) {
        return aspect == Aspect.UNIT
                ? Field.UNIT_CODE
                : after.lines().table().has(Field.ITEM_CODE) || now.kind() == RowKind.LINE
                        ? Field.ITEM_CODE
                        : Field.ECONOMIC_CODE;
    }

    private static String words(boolean sameCode, String code, String name) {
        return sameCode ? name : new KeyPart(code, name).text();
    }

    private Stream<Change> cell(ColumnKey column, Line old, Value then, Line now, Value value) {
        if (then.isSame(value)) {
            return Stream.empty();
        }
        if (then.isTrivial() && value.isTrivial()) {
            blanks++;
            return Stream.empty();
        }
        if (Indicators.COLUMNS.contains(column.field())) {
            return new IndicatorChanges(column.field(), text(then), text(value)).changes()
                    .map(pair -> new Change(Kind.of(pair.before(), pair.after()), table, Aspect.INDICATOR,
                            after.label(column),
                            pair.before().map(text -> before.words(old, text, then.column())),
                            pair.after().map(text -> after.words(now, text, value.column()))));
        }
        return Stream.of(change(Kind.CHANGED, Aspect.CELL, after.label(column), before.cell(old, then),
                after.cell(now, value)));
    }

    private static String text(Value value) {
        return value.cell() instanceof Cell.Text(var text) ? text : value.words();
    }

    private String label(Field field) {
        String label = after.label(field);
        return label.isEmpty() ? before.label(field) : label;
    }

    private Change change(Kind kind, Aspect aspect, String column, Content old, Content now) {
        return new Change(kind, table, aspect, column, Optional.of(old), Optional.of(now));
    }
}
