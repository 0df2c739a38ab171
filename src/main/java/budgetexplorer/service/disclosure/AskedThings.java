package budgetexplorer.service.disclosure;

import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Disclosure;
import budgetexplorer.model.disclosure.Facts;
import budgetexplorer.model.disclosure.Growth;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Sourced;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.disclosure.SubjectNames;
import java.util.List;
import java.util.Optional;

/// What a text asks for, with what is known of it.
record AskedThings(Sources sources, Facts facts) {
    List<Asked> of(Disclosure text) {
        return text.needs().stream().filter(Need::canBeTyped).map(this::asked).toList();
    }

    private Asked asked(Need need) {
        Subject subject = need.subject();
        Optional<Sourced<String>> known = known(need);
        Optional<String> now = need.kind() == Need.Kind.PRIOR
                ? facts.amount(subject).map(AskedThings::typed)
                : Optional.empty();
        return new Asked(need, SubjectNames.of(subject, facts.names()), known.map(Sourced::value),
                known.map(Sourced::source), now);
    }

    private Optional<Sourced<String>> known(Need need) {
        return switch (need.kind()) {
            case PRIOR -> Optional.ofNullable(facts.priors().get(need.subject())).map(AskedThings::money);
            case AMOUNT -> new GatherFacts(sources).operatingCosts()
                    .filter(_ -> need.subject().part().isEmpty()).map(AskedThings::money);
            case PROJECTS -> Optional.of(new GoalFacts(sources).key())
                    .map(key -> new Sourced<>(String.join("\n", key.value()), key.source()));
            case REASON, PURPOSE, WORDS -> Optional.ofNullable(facts.words().get(need));
            case NAME, TABLE -> Optional.empty();
        };
    }

    private static Sourced<String> money(Sourced<Money> money) {
        return new Sourced<>(typed(money.value()), money.source());
    }

    private static String typed(Money money) {
        return Growth.printed(money).toPlainString();
    }
}
