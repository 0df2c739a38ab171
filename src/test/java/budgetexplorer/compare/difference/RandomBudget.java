package budgetexplorer.compare.difference;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Lines of a random table 10: units, and below each lines of 科目 × 项目 with an amount, some of them alike. Changed line
/// by line, with a note of what is to be found.
final class RandomBudget {
    private static final List<Column> COLUMNS = List.of(new Column(Field.ITEM_CODE, "科目编码", 0),
            new Column(Field.UNIT_CODE, "单位代码", 1), new Column(Field.NAME, "名称", 2),
            new Column(Field.PROJECT_NAME, "项目名称", 3), new Column(Field.TOTAL, "合计", 4));
    private static final int UNITS = 4;

    /// @param unit from 0
    record Entry(int unit, String code, String name, String project, long amount) {}

    private final Random random;
    private final List<Entry> entries;

    private RandomBudget(Random random, List<Entry> entries) {
        this.random = random;
        this.entries = new ArrayList<>(entries);
    }

    static RandomBudget of(Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            for (int line = 0; line < 3 + random.nextInt(12); line++) {
                entries.add(new Entry(unit, code(random), word(random), word(random), amount(random)));
                if (random.nextInt(4) == 0) {
                    // the same line again with another amount, as procurement has it
                    Entry last = entries.getLast();
                    entries.add(new Entry(unit, last.code(), last.name(), last.project(), amount(random)));
                }
            }
        }
        return new RandomBudget(random, entries);
    }

    private static String code(Random random) {
        return "20%05d".formatted(random.nextInt(100_000));
    }

    /// Six characters of thousands, so that no two are alike by chance.
    private static String word(Random random) {
        return random.ints(6, '\u4E00', '\u9FA5').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static long amount(Random random) {
        return 1 + random.nextInt(1_000_000_000);
    }

    RandomBudget copy() {
        return new RandomBudget(random, entries);
    }

    /// Changes as many lines as wanted, each in one way.
    ///
    /// @return what is to be found, in words
    List<String> edit(int edits) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, entries.size()).boxed().toList());
        Collections.shuffle(places, random);
        List<String> expected = new ArrayList<>();
        List<Entry> gone = new ArrayList<>();
        Set<String> edited = new HashSet<>();
        // of lines that are alike only one, or nobody could tell which was edited how
        places.removeIf(place -> !edited.add(entries.get(place).project()));
        for (int place : places.subList(0, Math.min(edits, places.size()))) {
            Entry entry = entries.get(place);
            switch (random.nextInt(6)) {
                case 0 -> {
                    long amount = amount(random);
                    entries.set(place, new Entry(entry.unit(), entry.code(), entry.name(), entry.project(), amount));
                    expected.add("CHANGED %s → %s".formatted(text(entry.amount()), text(amount)));
                }
                case 1 -> {
                    String project = word(random);
                    entries.set(place, new Entry(entry.unit(), entry.code(), entry.name(), project, entry.amount()));
                    expected.add("RENAMED %s → %s".formatted(entry.project(), project));
                }
                case 2 -> {
                    String code = code(random);
                    entries.set(place, new Entry(entry.unit(), code, entry.name(), entry.project(), entry.amount()));
                    expected.add("RENAMED %s %s → %s %2$s".formatted(entry.code(), entry.name(), code));
                }
                case 3 -> {
                    int unit = (entry.unit() + 1) % UNITS;
                    entries.set(place, new Entry(unit, entry.code(), entry.name(), entry.project(), entry.amount()));
                    expected.add("MOVED %s → %s".formatted(unit(entry.unit()), unit(unit)));
                }
                case 4 -> {
                    gone.add(entry);
                    expected.add("REMOVED %s → -".formatted(text(entry.amount())));
                }
                default -> {
                    var added = new Entry(random.nextInt(UNITS), code(random), word(random), word(random),
                            amount(random));
                    entries.add(added);
                    expected.add("ADDED - → %s".formatted(text(added.amount())));
                }
            }
        }
        entries.removeAll(gone);
        return expected;
    }

    /// Lines in another order within their units, which is no change.
    RandomBudget shuffled() {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        return new RandomBudget(random, shuffled);
    }

    static String text(long amount) {
        return new Money(amount * 10_000, 10_000).in(MoneyUnit.TEN_THOUSAND_YUAN);
    }

    private static String unit(int unit) {
        return "40500%d 单位%d".formatted(unit, unit);
    }

    Draft draft(int revision) {
        List<Row> rows = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            String code = "40500" + unit;
            rows.add(new Row(RowKind.UNIT, code, rows.size() + 5, List.of(new Cell.Blank(), new Cell.Text(code),
                    new Cell.Text("单位" + unit), new Cell.Blank(), new Cell.Blank())));
            for (Entry entry : entries) {
                if (entry.unit() == unit) {
                    rows.add(new Row(RowKind.ITEM, code, rows.size() + 5, List.of(new Cell.Text(entry.code()),
                            new Cell.Blank(), new Cell.Text(entry.name()), new Cell.Text(entry.project()),
                            new Cell.Amount(new Money(entry.amount() * 10_000, 10_000)))));
                }
            }
        }
        var table = new BudgetTable(TableKind.PROCUREMENT, "政府采购预算表", Source.of("a.xlsx", "表10"),
                MoneyUnit.TEN_THOUSAND_YUAN, COLUMNS, rows, List.of());
        return new Draft(new BudgetId("405", 2026, Stage.DRAFT, revision), List.of(table), Optional.empty());
    }
}
