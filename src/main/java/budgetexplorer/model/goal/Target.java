package budgetexplorer.model.goal;

import java.math.BigDecimal;

/// What an indicator aims at. Immutable.
public sealed interface Target {
    /// The target as stated, without the brackets around it; empty where none was recognised.
    String text();

    /// A number to be compared with: `≥90%`, `投诉率低于5%`, `15个工作日内`.
    ///
    /// @param subject what the target itself says is measured, which may differ from the indicator's name:
    ///                `确保系统正常运行(系统故障率低于5%)`; empty in most
    /// @param value the number, exactly as stated; multiples such as 万 and 亿 belong to the unit
    /// @param unit  what the value counts: `%`, `人次`, `万元`; empty if none is stated
    record Measured(String subject, Operator operator, BigDecimal value, String unit, String text) implements Target {}

    /// A quality, a date or a rule in words: `优`, `12月31日前`, `不超过批复预算`.
    record InWords(String text) implements Target {}

    /// The text has no target that could be told from its name.
    record Unrecognised() implements Target {
        @Override
        public String text() {
            return "";
        }
    }
}
