package budgetexplorer.read.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Leaves out the contents list: what stands between 目录 and the first of its entries that comes again.
final class Contents {
    private static final int LONGEST_ENTRY = 80;
    private static final int LONGEST_TITLE = 8;
    /// Dots that lead from an entry to its page.
    private static final Pattern LEADER = Pattern.compile("[.．…·]{3,}\\s*\\d{1,4}$");

    private Contents() {}

    static List<String> remove(List<String> paragraphs) {
        var kept = new ArrayList<String>();
        int at = 0;
        while (at < paragraphs.size()) {
            if (isTitle(paragraphs.get(at))) {
                at = end(paragraphs, at + 1);
            } else {
                kept.add(paragraphs.get(at++));
            }
        }
        return kept;
    }

    private static boolean isTitle(String paragraph) {
        return paragraph.startsWith("目") && paragraph.length() <= LONGEST_TITLE
                && normalised(paragraph).equals("目录");
    }

    private static int end(List<String> paragraphs, int start) {
        var entries = new HashSet<String>();
        int at = start;
        boolean hasLeaders = false;
        while (at < paragraphs.size() && isEntry(paragraphs.get(at)) && entries.add(normalised(paragraphs.get(at)))) {
            boolean leads = LEADER.matcher(paragraphs.get(at)).find();
            if (hasLeaders && !leads) {
                break; // its entries end alike
            }
            hasLeaders = leads;
            at++;
        }
        return at;
    }

    private static boolean isEntry(String paragraph) {
        return normalised(paragraph).length() <= LONGEST_ENTRY && paragraph.indexOf('。') < 0;
    }

    /// Without blanks and without the page's number.
    private static String normalised(String paragraph) {
        String joined = paragraph.replaceAll("\\s", "");
        int end = joined.length();
        while (end > 0 && Character.isDigit(joined.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && ".…·-".indexOf(joined.charAt(end - 1)) >= 0) {
            end--;
        }
        return joined.substring(0, end);
    }
}
