package budgetexplorer.service.compare;

import budgetexplorer.compare.Side;
import budgetexplorer.compare.Side.Headcount;
import budgetexplorer.compare.Side.Source;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells what is known of a budget as a whole.
final class Sides {
    /// 编制: the posts that are counted.
    private static final String POSTS = "编制";

    private Sides() {}

    static Side of(Subject subject) {
        Stores stores = subject.stores();
        Amounts amounts = stores.totals().total(subject.id(), Hierarchy.FUNCTION);
        return new Side(subject.budget(), stores.trees().units(subject.id()), headcount(subject), amounts,
                unit(subject), amounts.total() != null && subject.table(TableKind.EXPENDITURE).isEmpty());
    }

    /// Of the tables that have been read already, if there are any.
    private static Optional<MoneyUnit> unit(Subject subject) {
        return Stream.concat(subject.tables().values().stream().flatMap(Optional::stream),
                Stream.of(TableKind.BALANCE, TableKind.INCOME, TableKind.THREE_PUBLIC)
                        .flatMap(kind -> subject.table(kind).stream()))
                .map(BudgetTable::unit).findFirst();
    }

    /// What a user entered wins, since a text mostly counts a part of the people only.
    private static Optional<Headcount> headcount(Subject subject) {
        OptionalInt entered = subject.stores().headcounts().people(subject.id().department(), subject.id().year());
        return entered.isPresent()
                ? Optional.of(new Headcount(entered.getAsInt(), Source.ENTERED, ""))
                : subject.narrative().flatMap(text -> told(text.profile().counts()));
    }

    private static Optional<Headcount> told(List<Figure> counts) {
        List<Figure> posts = counts.stream().filter(count -> name(count).contains(POSTS)).toList();
        int people = posts.stream().map(Figure::number).reduce(BigDecimal.ZERO, BigDecimal::add).intValue();
        return people <= 0
                ? Optional.empty()
                : Optional.of(new Headcount(people, Source.NARRATIVE, posts.stream()
                        .map(count -> name(count) + count.printed()).collect(Collectors.joining("、"))));
    }

    private static String name(Figure count) {
        return count.subject().isEmpty() ? "" : count.subject().getLast();
    }
}
