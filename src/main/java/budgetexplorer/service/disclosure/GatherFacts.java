package budgetexplorer.service.disclosure;

import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Facts;
import budgetexplorer.model.disclosure.Growth;
import budgetexplorer.model.disclosure.Lists;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.model.disclosure.Sourced;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.disclosure.Term;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what a text says from where it is said.
record GatherFacts(Sources sources) {
    private static final Money NOTHING = new Money(0, 1);
    /// The terms that the official text explains.
    private static final List<String> TERMS = List.of("财政拨款收入", "事业收入", "经营收入", "其他收入", "基本支出", "项目支出",
            "“三公”经费", "机关运行经费");

    Facts facts() {
        var before = new PriorAmounts(sources);
        List<FunctionCode> gone = before.gone();
        Map<Subject, Sourced<Money>> priors = before.all();
        Map<Subject, Money> amounts = amounts(gone);
        TableFacts now = sources.now();
        var words = new WordsOfFacts(sources, subject -> growth(amounts, priors, subject));
        return new Facts(sources.department(), sources.year(), now.kinds(), now.empty(), amounts, priors, words.all(),
                names(gone), new Lists(now.income(), now.expense(), now.categories(), gone, now.items(),
                        now.economy(Field.PERSONNEL), now.economy(Field.OPERATING)),
                new GoalFacts(sources).goals(), terms());
    }

    private static Optional<Growth> growth(Map<Subject, Money> amounts, Map<Subject, Sourced<Money>> priors,
            Subject subject) {
        return Optional.ofNullable(priors.get(StatementSubjects.before(subject))).flatMap(
                prior -> Optional.ofNullable(amounts.get(subject)).map(now -> new Growth(now, prior.value())));
    }

    private Map<Subject, Money> amounts(List<FunctionCode> gone) {
        Map<Subject, Money> amounts = new HashMap<>(sources.now().amounts());
        gone.forEach(code -> amounts.put(Subject.of(SectionKind.EXPENDITURE, code), NOTHING));
        operatingCosts().ifPresent(
                costs -> amounts.put(Subject.whole(SectionKind.OPERATING_COSTS), costs.value()));
        return amounts;
    }

    /// 机关运行经费, which no table states.
    Optional<Sourced<Money>> operatingCosts() {
        Subject costs = Subject.whole(SectionKind.OPERATING_COSTS);
        return sources.typed().money(new Need(Need.Kind.AMOUNT, costs))
                .map(money -> new Sourced<>(money, Source.TYPED))
                .or(() -> sources.text().flatMap(text -> text.amount(costs))
                        .map(money -> new Sourced<>(money, Source.TEXT)));
    }

    private Map<FunctionCode, String> names(List<FunctionCode> gone) {
        Map<FunctionCode, String> names = new HashMap<>();
        Stream<FunctionCode> items = sources.now().items().values().stream().flatMap(List::stream)
                .map(item -> item.code());
        Stream.of(sources.now().categories().stream(), gone.stream(), items).flatMap(codes -> codes)
                .flatMap(code -> Stream.of(CodeLevel.values()).filter(level -> level.digits() <= code.digits().length())
                        .map(code::at))
                .distinct().forEach(code -> name(code).ifPresent(name -> names.put(code, name)));
        return names;
    }

    private Optional<String> name(FunctionCode code) {
        return Optional.ofNullable(sources.now().names().get(code)).or(() -> sources.names().name(code, sources.year()))
                .or(() -> sources.before().flatMap(before -> Optional.ofNullable(before.names().get(code))))
                .or(() -> sources.typed().words(new Need(Need.Kind.NAME,
                        Subject.of(SectionKind.EXPENDITURE, code))));
    }

    private Sourced<List<Term>> terms() {
        List<Term> own = sources.text().map(EarlierText::terms).orElse(List.of());
        return own.isEmpty()
                ? new Sourced<>(TERMS.stream().flatMap(term -> sources.glossary().explain(term).stream()
                        .map(words -> new Term(term, words))).toList(), Source.PROPOSED)
                : new Sourced<>(own, Source.TEXT);
    }
}
