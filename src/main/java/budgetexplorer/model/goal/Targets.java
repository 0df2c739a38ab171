package budgetexplorer.model.goal;

import java.util.regex.Pattern;

/// Reads the targets of indicators.
final class Targets {
    private static final Pattern GRADE = Pattern
            .compile("优|良|优秀|优良|良好|较好|合格|合规|达标|(?:成效|效果)?较?(?:显著|明显)|按时|及时|(?:稳步|有所|逐步|持续|不断|有效)(?:提高|提升|改善|增强)");
    private static final Pattern NUMBER_ALONE = Pattern.compile("[\\d.,]+");
    private static final Pattern DATE = Pattern.compile("(?:每年|\\d{4}年)?\\d{1,2}月(?:底|\\d{1,2}日)?之?(?:前|完成|前完成)");

    private Targets() {}

    /// The target that a text states.
    static Target of(String text) {
        return Measure.of(Widths.narrow(text)).<Target>map(
                measure -> new Target.Measured(measure.lead(), measure.operator(), measure.value(), measure.unit(),
                        text))
                .orElseGet(() -> new Target.InWords(text));
    }

    /// Whether a text in half-width characters within brackets is a target whatever follows; others may be part of a name:
    /// `引进(含柔性)人才`.
    static boolean isUnmistakable(String narrow) {
        String text = narrow.strip();
        return (Measure.of(text).isPresent() && !NUMBER_ALONE.matcher(text).matches()) || GRADE.matcher(text).matches()
                || DATE.matcher(text).matches();
    }
}
