package budgetexplorer.write.disclosure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes over what somebody else has written: the words stay, punctuation that stands twice does not.
final class Words {
    private static final Pattern DOUBLED = Pattern.compile("([。，；：、,;:！？!?])(?:\\s*[。，；：、,;:])+");
    private static final Pattern FULL_STOP = Pattern.compile("[。！？!?]");
    private static final Pattern AT_END = Pattern.compile("[。，；：、,;:\\s]+$");
    private static final Pattern ENDED = Pattern.compile("[。；;：:！!?？…．.][”\"’）)】》\\s]*$");

    private Words() {}

    /// Words within a sentence that goes on or is ended by somebody else.
    static String within(String words) {
        return AT_END.matcher(mended(words)).replaceFirst("");
    }

    /// Whole sentences.
    static String sentence(String words) {
        String mended = mended(words);
        return mended.isEmpty() || ENDED.matcher(mended).find() ? mended : mended + "。";
    }

    /// One paragraph a line.
    static List<String> paragraphs(String words) {
        return words.lines().map(Words::mended).filter(line -> !line.isEmpty()).toList();
    }

    /// A row's cell: no tabs, no new lines.
    static String cell(String words) {
        return words.strip().replaceAll("\\s*[\\t\\r\\n]+\\s*", "");
    }

    static String mended(String words) {
        return DOUBLED.matcher(words.strip().replaceAll("[\\t\\r\\n]+", "")).replaceAll(Words::stronger);
    }

    /// Of several marks the one that ends a sentence, else the first.
    private static String stronger(MatchResult marks) {
        var stop = FULL_STOP.matcher(marks.group());
        return stop.find() ? stop.group() : marks.group(1);
    }
}
