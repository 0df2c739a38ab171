package budgetexplorer.service.compare;

import budgetexplorer.compare.Question;
import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Prior;
import budgetexplorer.compare.Value.Source;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.prior.PriorFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads 基本支出, of it 人员经费 and 公用经费, and 项目支出 of the whole department.
final class StructureReading implements Reading {
    private static final String CARRIED_FORWARD = "carriedForward";

    private static final List<Item> ITEMS = List.of(
            new Item("basic", 0, Field.BASIC, TableKind.EXPENDITURE, Amounts::basic, "基本支出"),
            new Item("personnel", 1, Field.PERSONNEL, TableKind.GENERAL, Amounts::personnel, "人员经费"),
            new Item("operating", 1, Field.OPERATING, TableKind.GENERAL, Amounts::operating, "公用经费"),
            new Item("project", 0, Field.PROJECT, TableKind.EXPENDITURE, Amounts::project, "项目支出"));

    /// A part of the structure.
    ///
    /// @param table that states it
    /// @param words what its name in the text begins with
    private record Item(String key, int depth, Field field, TableKind table,
            Function<Amounts, @Nullable Money> amount, String words) {
        Optional<Money> of(Amounts amounts) {
            return Optional.ofNullable(amount.apply(amounts));
        }
    }

    @Override
    public Part read(Subject subject, Question question) {
        Value whole = new FunctionCodes(subject).whole();
        Amounts amounts = amounts(subject);
        Optional<Amounts> before = subject.yearBefore().map(StructureReading::amounts);
        List<Line> lines = new ArrayList<>();
        for (Item item : ITEMS) {
            Value value = whole.standing() == Standing.NOT_PUBLISHED ? whole : value(subject, item, amounts);
            lines.add(new Line(item.key(), "", item.depth(), false, value.grownFrom(prior(subject, item, before,
                    value.amount()))));
        }
        Value carried = whole.standing() == Standing.NOT_PUBLISHED ? whole : carried(subject);
        if (carried.amount().filter(money -> !money.isZero()).isPresent()) {
            lines.add(new Line(CARRIED_FORWARD, "", 0, false, carried));
        }
        return new Part(whole, List.of(), lines, _ -> carried);
    }

    private static Amounts amounts(Subject subject) {
        return subject.stores().totals().total(subject.id(), Hierarchy.FUNCTION);
    }

    private static Value value(Subject subject, Item item, Amounts amounts) {
        Optional<Money> amount = item.of(amounts);
        Optional<Value> cell = cell(subject, item.table(), item.field())
                .or(() -> cell(subject, TableKind.GENERAL, item.field()))
                .filter(value -> value.amount().equals(amount));
        return cell.orElseGet(() -> new Value(amount.isPresent() ? Standing.COMPUTED : Standing.NOT_LISTED, amount,
                Optional.empty(), Optional.of(new Link.Line(subject.id(), Hierarchy.FUNCTION, List.of()))));
    }

    private static Optional<Value> cell(Subject subject, TableKind kind, Field field) {
        return subject.table(kind).map(table -> TableCells.of(subject.id(), table).value(field))
                .filter(value -> value.amount().isPresent());
    }

    private static Value carried(Subject subject) {
        return cell(subject, TableKind.EXPENDITURE, Field.CARRIED_FORWARD).orElseGet(
                () -> new Value(Standing.NOT_LISTED, Optional.empty(), Optional.empty(),
                        Optional.of(new Link.TableCell(subject.id(), TableKind.EXPENDITURE))));
    }

    private static Optional<Prior> prior(Subject subject, Item item, Optional<Amounts> before, Optional<Money> now) {
        Optional<Prior> library = before.flatMap(item::of).flatMap(money -> subject.before().map(
                other -> new Prior(money, Source.LIBRARY,
                        new Link.Line(other.id(), Hierarchy.FUNCTION, List.of()))));
        List<SectionKind> sections = List.of(SectionKind.EXPENDITURE, SectionKind.GENERAL_BASIC);
        return PriorFigures.of(library,
                subject.told(text -> text.of(sections, name -> name.startsWith(item.words())), now));
    }
}
