package budgetexplorer.read.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the name of a subject in the words before its number.
final class SubjectWords {
    private static final Pattern BEFORE = Pattern
            .compile("(?:20\\d\\d年度?|[我本](?:部门|单位|局|委|办)|共有|共计|共分为|共分|分为|共涉及|涉及|纳入|通过|设有"
                    + "|其中|的|[\\s、，：:（(]|使用|设(?=[局处科主副]))+");
    private static final Pattern AFTER = Pattern.compile("(?:20\\d\\d年度?(?:预算)?数?|总体|合计|共计|总计|安排为|的|[为是约：:\\s])+$");
    private static final Pattern LEVEL = Pattern.compile("[（(]\\d{0,7}\\s?([类款项])[)）]");
    private static final Pattern NO_NAME = Pattern.compile("(?:支出|预算|数|[\\p{P}\\s])*+");
    private static final int LONGEST_TAIL = 40;

    private SubjectWords() {}

    /// The name without the year, the verbs before it and what fills in after it; empty if nothing is left.
    static String name(String words) {
        Matcher before = BEFORE.matcher(words);
        String name = before.lookingAt() ? words.substring(before.end()) : words;
        Matcher after = AFTER.matcher(name).region(Math.max(0, name.length() - LONGEST_TAIL), name.length());
        return after.find() ? name.substring(0, after.start()) : name;
    }

    /// The 类, 款 and 项 that a name gives: `科学技术支出（类）应用研究（款）`; empty for any other name.
    static List<String> classification(String name) {
        var path = new ArrayList<String>();
        Matcher level = LEVEL.matcher(name);
        int start = 0;
        while (level.find()) {
            path.add(name.substring(start, level.start()).strip());
            start = level.end();
        }
        if (!path.isEmpty() && !NO_NAME.matcher(name.substring(start)).matches()) {
            path.add(name.substring(start).strip());
        }
        return path;
    }
}
