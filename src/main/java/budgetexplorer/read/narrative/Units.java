package budgetexplorer.read.narrative;

import budgetexplorer.model.MoneyUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The unit that stands after a number.
///
/// @param end where it ends in its paragraph
record Units(String name, int end) {
    private static final Pattern FORM = Pattern.compile(
            "\\s?(万元|亿元|千元|元|个?百分点|[%％]|个|类|辆|名|项|台|套|家|人次|人|件|处|间|户|所|次|条|张|部|架|艘|幢|栋|平方米|公顷|亩)");

    /// The unit that stands in a paragraph right after a number.
    static Optional<Units> after(String paragraph, int end) {
        Matcher matcher = FORM.matcher(paragraph).region(end, paragraph.length());
        return matcher.lookingAt() ? Optional.of(new Units(matcher.group(1), matcher.end())) : Optional.empty();
    }

    boolean isMoney() {
        return MoneyUnit.ofLabel(name).isPresent();
    }

    boolean isPercent() {
        return name.equals("%") || name.equals("％");
    }

    boolean isPoints() {
        return name.endsWith("百分点");
    }
}
