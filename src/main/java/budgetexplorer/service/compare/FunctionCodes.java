package budgetexplorer.service.compare;

import budgetexplorer.check.rule.Rounding;
import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Prior;
import budgetexplorer.compare.Value.Source;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.service.prior.PriorFigures;
import budgetexplorer.store.TreeStore.Nodes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a budget spends under the codes of the function classification, all its units together. Reads each level once.
final class FunctionCodes {
    private final Subject subject;
    private final Amounts total;
    private final Map<CodeLevel, SequencedMap<String, Amounts>> totals = new EnumMap<>(CodeLevel.class);
    private final Map<Level, Map<String, Nodes>> nodes = new EnumMap<>(Level.class);
    private final Map<String, String> names = new HashMap<>();
    private final Optional<FunctionCodes> before;
    private final CategoryTable stated;

    FunctionCodes(Subject subject) {
        this.subject = subject;
        this.total = subject.stores().totals().total(subject.id(), Hierarchy.FUNCTION);
        this.before = subject.yearBefore().map(FunctionCodes::new);
        this.stated = new CategoryTable(subject);
    }

    /// All of the budget.
    Value whole() {
        Optional<Money> amount = Optional.ofNullable(total.total());
        if (amount.isEmpty()) {
            return missing(isPublished() ? Standing.NOT_LISTED : Standing.NOT_PUBLISHED, List.of());
        }
        Standing standing = nodes(Level.DEPARTMENT).values().stream().anyMatch(Nodes::isStated)
                ? Standing.STATED
                : Standing.COMPUTED;
        Optional<Prior> told = subject.told(text -> text.ofWhole(
                List.of(SectionKind.EXPENDITURE, SectionKind.BALANCE),
                name -> name.contains("支出总预算") || name.contains("收支总预算")), amount);
        Optional<Prior> library = before.flatMap(other -> Optional.ofNullable(other.total.total())
                .map(money -> other.prior(money, List.of())));
        return new Value(standing, amount, PriorFigures.of(library, told), Optional.of(link(List.of())));
    }

    /// The codes of a level that begin like another.
    List<Line> lines(CodeLevel level, String prefix) {
        return totals(level).keySet().stream().filter(code -> code.startsWith(prefix)).map(this::line).toList();
    }

    /// One code, which the budget may lack.
    Line line(String code) {
        return new Line(code, name(code), 0, opens(code), value(code));
    }

    private boolean opens(String code) {
        if (new FunctionCode(code).level() != CodeLevel.ITEM) {
            return totals(new FunctionCode(code).level()).containsKey(code);
        }
        return amounts(code).map(Amounts::project).filter(project -> !project.isZero()).isPresent();
    }

    private Value value(String code) {
        Optional<Money> amount = amounts(code).map(Amounts::total);
        if (amount.isEmpty()) {
            return missing(code);
        }
        boolean states = Optional.ofNullable(nodes(level(code)).get(code)).filter(Nodes::isStated).isPresent();
        Value value = new Value(states ? Standing.STATED : Standing.COMPUTED, amount, prior(code, amount),
                Optional.of(link(path(code))));
        return stated.compared(value, code, name(code));
    }

    /// What there is of a code without lines: nothing where the lines make the total, else nobody knows.
    Value missing(String code) {
        Standing standing = !isPublished()
                ? Standing.NOT_PUBLISHED
                : isComplete(code) ? Standing.NOTHING : Standing.NOT_LISTED;
        return missing(standing, path(code))
                .grownFrom(standing == Standing.NOTHING ? prior(code, Optional.empty()) : Optional.empty());
    }

    private Value missing(Standing standing, List<String> path) {
        return new Value(standing, Optional.empty(), Optional.empty(), Optional.of(
                standing == Standing.NOT_PUBLISHED ? new Link.Overview(subject.id()) : link(path)));
    }

    /// The amounts of a code; empty if the budget has no line of it.
    Optional<Amounts> amounts(String code) {
        return Optional.ofNullable(totals(new FunctionCode(code).level()).get(code));
    }

    private boolean isPublished() {
        return total.total() != null || !nodes(Level.DEPARTMENT).isEmpty();
    }

    /// Whether the budget's lines make up everything that a code could be part of.
    private boolean isComplete(String code) {
        Optional<Money> whole = Optional.ofNullable(total.total());
        for (String above : path(code)) {
            CodeLevel level = new FunctionCode(above).level();
            String prefix = above.substring(0, level == CodeLevel.CATEGORY ? 0 : above.length() - 2);
            if (whole.isEmpty() || !isMadeOf(whole.get(), level, prefix)) {
                return false;
            }
            whole = amounts(above).map(Amounts::total);
            if (amounts(above).isEmpty()) {
                return true;
            }
        }
        return true;
    }

    private boolean isMadeOf(Money whole, CodeLevel level, String prefix) {
        List<Amounts> parts = totals(level).entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue).toList();
        Money sum = Amounts.sum(parts).total();
        int terms = nodes(Level.ITEM).entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix))
                .mapToInt(entry -> entry.getValue().count()).sum();
        return sum != null && Rounding.allows(sum.minus(whole), terms);
    }

    private Optional<Prior> prior(String code, Optional<Money> now) {
        Optional<Prior> library = before.flatMap(other -> other.asPrior(code));
        Optional<Prior> told = level(code) == Level.CATEGORY && !name(code).isEmpty()
                ? subject.told(text -> text.of(List.of(SectionKind.EXPENDITURE), name(code)::equals), now)
                : Optional.empty();
        return PriorFigures.of(library, told);
    }

    /// Where last year's lines are complete and none is of a code, nothing was spent under it.
    private Optional<Prior> asPrior(String code) {
        Value value = missingOrAmount(code);
        return value.counted().map(money -> prior(money, path(code)));
    }

    private Value missingOrAmount(String code) {
        return amounts(code).map(Amounts::total)
                .map(money -> new Value(Standing.COMPUTED, Optional.of(money), Optional.empty(), Optional.empty()))
                .orElseGet(() -> missing(code));
    }

    private Prior prior(Money money, List<String> path) {
        return new Prior(money, Source.LIBRARY, link(path));
    }

    private Link link(List<String> path) {
        List<String> known = path.stream().filter(code -> amounts(code).isPresent()).toList();
        return new Link.Line(subject.id(), Hierarchy.FUNCTION_UNITS, known);
    }

    /// The codes that lead to a code, itself the last.
    private static List<String> path(String code) {
        List<String> path = new ArrayList<>();
        for (CodeLevel level : CodeLevel.values()) {
            if (level.digits() <= code.length()) {
                path.add(code.substring(0, level.digits()));
            }
        }
        return path;
    }

    private String name(String code) {
        return names.computeIfAbsent(code, asked -> subject.stores().names()
                .name(new FunctionCode(asked), subject.id().year()).orElse(""));
    }

    private static Level level(String code) {
        return switch (new FunctionCode(code).level()) {
            case CATEGORY -> Level.CATEGORY;
            case SECTION -> Level.SECTION;
            case ITEM -> Level.ITEM;
        };
    }

    private SequencedMap<String, Amounts> totals(CodeLevel level) {
        return totals.computeIfAbsent(level,
                wanted -> subject.stores().totals().totals(subject.id(), Hierarchy.FUNCTION, wanted));
    }

    private Map<String, Nodes> nodes(Level level) {
        return nodes.computeIfAbsent(level,
                wanted -> subject.stores().trees().nodes(subject.id(), Hierarchy.FUNCTION, wanted));
    }
}
