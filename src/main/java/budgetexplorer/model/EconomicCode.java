package budgetexplorer.model;

import java.util.regex.Pattern;

/// A code of the departments' economic classification (部门预算支出经济分类): 类 of 3 digits, 款 of 5.
public record EconomicCode(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{3}(\\d{2})?");

    /// @throws IllegalArgumentException if the text is not of 3 or 5 digits
    public EconomicCode {
        if (!isCode(digits)) {
            throw new IllegalArgumentException("not an economic code: " + digits);
        }
    }

    /// Whether a text has the form of such a code.
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /// 类 or 款, by the number of digits.
    public CodeLevel level() {
        return digits.length() == 3 ? CodeLevel.CATEGORY : CodeLevel.SECTION;
    }

    /// The 类 of this code.
    public EconomicCode category() {
        return new EconomicCode(digits.substring(0, CodeLevel.CATEGORY.digits()));
    }
}
