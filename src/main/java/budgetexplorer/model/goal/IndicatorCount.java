package budgetexplorer.model.goal;

import java.util.Collection;

/// How many of some indicators were understood.
///
/// @param measured with a target value
/// @param inWords  with a target in words
/// @param unparsed kept as text, without a target that was recognised
public record IndicatorCount(int total, int measured, int inWords, int unparsed) {
    /// Counts indicators.
    public static IndicatorCount of(Collection<Indicator> indicators) {
        return new IndicatorCount(indicators.size(), count(indicators, Target.Measured.class),
                count(indicators, Target.InWords.class), count(indicators, Target.Unrecognised.class));
    }

    private static int count(Collection<Indicator> indicators, Class<? extends Target> kind) {
        return (int) indicators.stream().filter(indicator -> kind.isInstance(indicator.target())).count();
    }
}
