package budgetexplorer.check;

import static java.util.stream.Collectors.toMap;

import budgetexplorer.check.code.CodeRules;
import budgetexplorer.check.library.LibraryRules;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.table.TableRules;
import budgetexplorer.check.text.TextRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// All rules, in the order in which they are shown. A new one is a line in the list of its package and its class.
public final class Rules {
    /// Every rule once.
    public static final List<Rule> ALL = all();

    private static final Map<String, Rule> BY_ID = ALL.stream().collect(toMap(Rule::id, Function.identity()));

    private Rules() {}

    private static List<Rule> all() {
        List<Rule> rules = Stream
                .of(TableRules.WITHIN, TableRules.BETWEEN, CodeRules.ALL, TextRules.ALL, LibraryRules.ALL)
                .flatMap(List::stream).toList();
        return Stream.concat(Stream.of(new DocumentComplete(rules)), rules.stream()).toList();
    }

    /// The rule of an id; empty if there is none, as in a library of a newer program.
    public static Optional<Rule> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
