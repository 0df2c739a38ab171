package budgetexplorer.service.disclosure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Purposes that an earlier text tells of basic and of project expenditure, for a 项 that has but one of them now.
final class Purposes {
    private static final Pattern BASIC = Pattern.compile(
            "^基本支出(?:主要)?用于[：:]?(.+?)[，；。、]?(?=项目支出(?:主要)?用于)");
    private static final Pattern PROJECT = Pattern.compile("^基本支出(?:主要)?用于.*?项目支出(?:主要)?用于[：:]?(.+)$");

    private Purposes() {}

    /// What is said of basic expenditure; all of it where that is not told apart.
    static String ofBasic(String purpose) {
        return part(BASIC, purpose);
    }

    /// What is said of project expenditure; all of it where that is not told apart.
    static String ofProject(String purpose) {
        return part(PROJECT, purpose);
    }

    private static String part(Pattern pattern, String purpose) {
        Matcher part = pattern.matcher(purpose);
        return part.find() ? part.group(1) : purpose;
    }
}
