package budgetexplorer.model.disclosure;

import budgetexplorer.model.Department;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All that a 公开说明 says, except for its wording. Immutable.
///
/// @param tables  those of the 12 that the budget has
/// @param empty   those of them that have no money
/// @param amounts this year's, in 分; a subject is missing where no cell states it
/// @param priors  last year's
/// @param words   what is told in words, by what needs it: reasons, purposes, paragraphs
/// @param names   of function codes
/// @param terms   of 名词解释
public record Facts(Department department, int year, Set<TableKind> tables, Set<TableKind> empty,
        Map<Subject, Money> amounts, Map<Subject, Sourced<Money>> priors, Map<Need, Sourced<String>> words,
        Map<FunctionCode, String> names, Lists lists, Goals goals, Sourced<List<Term>> terms) {
    public Facts {
        tables = Set.copyOf(tables);
        empty = Set.copyOf(empty);
        amounts = Map.copyOf(amounts);
        priors = Map.copyOf(priors);
        words = Map.copyOf(words);
        names = Map.copyOf(names);
    }

    /// This year's amount.
    public Optional<Money> amount(Subject subject) {
        return Optional.ofNullable(amounts.get(subject));
    }

    /// How it grew or fell; empty where one of both years is missing.
    ///
    /// @param before what has last year's amount; the totals of 一, 二 and 三 share one
    public Optional<Growth> growth(Subject subject, Subject before) {
        return amount(subject).flatMap(now -> Optional.ofNullable(priors.get(before))
                .map(prior -> new Growth(now, prior.value())));
    }

    /// Whether there is something of it, or was the year before.
    public boolean hasMoney(Subject subject) {
        return Stream.concat(amount(subject).stream(),
                Optional.ofNullable(priors.get(subject)).map(Sourced::value).stream())
                .anyMatch(money -> !money.isZero());
    }

    /// What is told in words.
    public Optional<String> words(Need need) {
        return Optional.ofNullable(words.get(need)).map(Sourced::value);
    }

    /// The 项 of a section.
    public List<ItemAmounts> items(SectionKind section) {
        return lists.items().getOrDefault(section, List.of());
    }
}
