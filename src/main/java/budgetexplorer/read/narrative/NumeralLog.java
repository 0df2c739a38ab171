package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Accounts for every number in digits. For one thread.
final class NumeralLog {
    private static final Pattern NUMBER = Pattern.compile(Digits.FORM);

    private final List<Numeral> numerals = new ArrayList<>();

    void add(Paragraph paragraph, int start, int end, Numeral.Use use) {
        numerals.add(new Numeral(paragraph.span(start, end), use));
    }

    /// The numbers of a piece of text in which no figure is looked for.
    void free(Paragraph paragraph, int start, int end, Numeral.Use otherwise) {
        Matcher number = NUMBER.matcher(paragraph.text()).region(start, end);
        while (number.find()) {
            Optional<Numeral.Use> use = PlainNumbers.use(paragraph.text(), number.start(), number.end());
            add(paragraph, number.start(), number.end(), use.orElse(otherwise));
        }
    }

    List<Numeral> numerals() {
        return List.copyOf(numerals);
    }
}
