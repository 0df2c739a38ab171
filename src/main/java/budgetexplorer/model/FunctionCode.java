package budgetexplorer.model;

/// A code of the function classification (支出功能分类): 类 of 3 digits, 款 of 5, 项 of 7, each a prefix of the next.
public record FunctionCode(String digits) implements Comparable<FunctionCode> {
    /// @throws IllegalArgumentException if the text is not of 3, 5 or 7 digits
    public FunctionCode {
        if (!isCode(digits)) {
            throw new IllegalArgumentException("not a function code: " + digits);
        }
    }

    /// Whether a text has the form of such a code.
    public static boolean isCode(String text) {
        return (text.length() == 3 || text.length() == 5 || text.length() == 7)
                && text.chars().allMatch(digit -> '0' <= digit && digit <= '9');
    }

    /// 类, 款 or 项, by the number of digits.
    public CodeLevel level() {
        return switch (digits.length()) {
            case 3 -> CodeLevel.CATEGORY;
            case 5 -> CodeLevel.SECTION;
            default -> CodeLevel.ITEM;
        };
    }

    /// This code cut to a level that is not below its own.
    public FunctionCode at(CodeLevel level) {
        return new FunctionCode(digits.substring(0, level.digits()));
    }

    @Override
    public int compareTo(FunctionCode other) {
        return digits.compareTo(other.digits);
    }
}
