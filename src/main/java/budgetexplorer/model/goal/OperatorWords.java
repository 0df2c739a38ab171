package budgetexplorer.model.goal;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The signs and words that state an operator before a number. Of two that begin alike the longer comes first.
enum OperatorWords {
    AT_LEAST(Operator.AT_LEAST, true, "≥|>=|不[得能应宜]?(?:低于|少于|小于)|(?:大于|高于)或?等于|至少"),
    AT_MOST(Operator.AT_MOST, true, "≤|<=|不[得能应宜]?(?:超过|超出|高于|大于|多于)|(?:小于|低于)或?等于|至多"),
    MORE_THAN(Operator.MORE_THAN, true, ">|大于|高于|多于|超过"),
    LESS_THAN(Operator.LESS_THAN, true, "<|小于|低于|少于"),
    EQUAL(Operator.EQUAL, true, "=|等于"),
    REACHING(Operator.AT_LEAST, false, "达到|达"),
    ABOUT(Operator.EQUAL, false, "约为|约|为");

    private final Operator operator;
    private final boolean decides;
    private final Pattern words;

    OperatorWords(Operator operator, boolean decides, String words) {
        this.operator = operator;
        this.decides = decides;
        this.words = Pattern.compile(words);
    }

    /// A regular expression for all of them.
    static String any() {
        return Arrays.stream(values()).map(each -> each.words.pattern()).collect(Collectors.joining("|"));
    }

    /// Whose words these are.
    static Optional<OperatorWords> of(String text) {
        return Arrays.stream(values()).filter(each -> each.words.matcher(text).matches()).findFirst();
    }

    Operator operator() {
        return operator;
    }

    /// Whether it stands against 以上 or 以内 behind the number: 达100次以内 is at most, 不低于90%以上 at least.
    boolean decides() {
        return decides;
    }
}
