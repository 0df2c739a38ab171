package budgetexplorer.service.compare;

import budgetexplorer.check.rule.Rounding;
import budgetexplorer.compare.Question;
import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Elsewhere;
import budgetexplorer.compare.Value.Prior;
import budgetexplorer.compare.Value.Source;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.prior.PriorFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Reads the department's row of a table, column by column.
///
/// @param totals the columns that state the whole, the first of which that is there counts; none where it is the sum
/// @param words  what the whole's name in the text contains
record TableReading(TableKind kind, List<Field> totals, List<TableItem> items, String words, SectionKind section)
        implements
            Reading {
    static final TableReading THREE_PUBLIC = new TableReading(TableKind.THREE_PUBLIC, List.of(),
            TableItems.threePublic(), "", SectionKind.THREE_PUBLIC);
    static final TableReading PROCUREMENT = new TableReading(TableKind.PROCUREMENT,
            List.of(Field.TOTAL, Field.PROCUREMENT_TOTAL), TableItems.procurement(), "政府采购预算",
            SectionKind.PROCUREMENT);
    static final TableReading FUND = new TableReading(TableKind.INCOME, List.of(Field.TOTAL), TableItems.funds(),
            "收入总预算", SectionKind.INCOME);

    @Override
    public Part read(Subject subject, Question question) {
        List<Line> lines = new ArrayList<>();
        List<Value> values = values(subject);
        List<Value> before = subject.yearBefore().map(this::values).orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            TableItem item = items.get(i);
            Value value = grown(subject, values.get(i),
                    before.isEmpty() ? Optional.empty() : Optional.of(before.get(i)),
                    item.words(), item.section());
            lines.add(new Line(item.key(), "", item.depth(), false, value));
        }
        Value whole = grown(subject, whole(subject, values),
                subject.yearBefore().map(other -> whole(other, before)), words, section);
        return new Part(whole, List.of(), lines, _ -> missing(subject));
    }

    private Value missing(Subject subject) {
        return new Value(Standing.NOT_PUBLISHED, Optional.empty(), Optional.empty(),
                Optional.of(new Link.Overview(subject.id())));
    }

    /// One for each item.
    private List<Value> values(Subject subject) {
        Optional<TableCells> cells = cells(subject);
        if (cells.isEmpty()) {
            return items.stream().map(_ -> missing(subject)).toList();
        }
        List<Value> listed = items.stream().map(item -> cells.get().value(item.field())).toList();
        return IntStream.range(0, items.size()).mapToObj(i -> isNothing(subject, listed, i)
                ? cells.get().missing(Standing.NOTHING, items.get(i).field())
                : listed.get(i)).toList();
    }

    private Optional<TableCells> cells(Subject subject) {
        return subject.table(kind).map(table -> TableCells.of(subject.id(), table));
    }

    /// A blank is nothing where the other parts make the whole.
    private boolean isNothing(Subject subject, List<Value> values, int place) {
        if (values.get(place).amount().isPresent()) {
            return false;
        }
        int parent = parent(place);
        Value whole = parent < 0 ? whole(subject, values) : values.get(parent);
        List<Money> parts = IntStream.range(0, items.size())
                .filter(i -> parent(i) == parent && items.get(i).depth() == items.get(place).depth())
                .mapToObj(values::get).flatMap(value -> value.amount().stream()).toList();
        return whole.amount().filter(money -> whole.standing() == Standing.STATED || parent >= 0)
                .filter(money -> makes(money, parts)).isPresent();
    }

    private static boolean makes(Money whole, List<Money> parts) {
        Money sum = parts.stream().reduce(new Money(0, 1), Money::plus);
        return Rounding.allows(sum.minus(whole), parts.size());
    }

    private int parent(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (items.get(i).depth() < items.get(place).depth()) {
                return i;
            }
        }
        return -1;
    }

    /// As the table states it; what it states elsewhere, too, is kept. Without a column for it, the sum of what is listed.
    private Value whole(Subject subject, List<Value> values) {
        Optional<TableCells> cells = cells(subject);
        if (cells.isEmpty()) {
            return missing(subject);
        }
        List<Value> stated = totals.stream().map(cells.get()::value).filter(value -> value.amount().isPresent())
                .toList();
        if (stated.isEmpty()) {
            return sum(cells.get(), values);
        }
        Value first = stated.getFirst();
        Optional<Elsewhere> elsewhere = stated.stream().skip(1)
                .filter(other -> PriorFigures.differ(other.amount().orElseThrow(), first.amount().orElseThrow()))
                .findFirst()
                .map(other -> new Elsewhere(other.amount().orElseThrow(), other.link().orElseThrow()));
        return new Value(first.standing(), first.amount(), Optional.empty(), first.link(), elsewhere);
    }

    private Value sum(TableCells cells, List<Value> values) {
        Optional<Money> sum = IntStream.range(0, values.size()).filter(i -> items.get(i).depth() == 0)
                .mapToObj(values::get).flatMap(value -> value.amount().stream()).reduce(Money::plus);
        return sum.isEmpty() || !totals.isEmpty()
                ? cells.missing(Standing.NOT_LISTED, Field.TOTAL)
                : new Value(Standing.COMPUTED, sum, Optional.empty(),
                        Optional.of(new Link.TableCell(cells.id(), kind)));
    }

    private static Value grown(Subject subject, Value value, Optional<Value> before, String words,
            SectionKind section) {
        Optional<Prior> library = before.flatMap(other -> other.counted()
                .map(money -> new Prior(money, Source.LIBRARY, other.link().orElseThrow())));
        Predicate<String> name = stated -> stated.contains(words);
        Optional<Prior> told = words.isEmpty()
                ? Optional.empty()
                : subject.told(text -> text.of(List.of(section), name), value.amount());
        return value.grownFrom(PriorFigures.of(library, told));
    }
}
