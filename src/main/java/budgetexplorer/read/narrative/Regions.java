package budgetexplorer.read.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the free words of a reason or a purpose end, so that the figures after them are not lost in them.
final class Regions {
    private static final Pattern COMPARES = Pattern.compile("同比|[比较](?:上年|20\\d\\d年)|与(?:上年|去年)|其中[：:]");
    private static final Pattern STATES_AMOUNT = Pattern.compile("[^，,。；;：:\\d]{2,30}[\\d,.]{1,20}\\s?[万亿千]?元");
    private static final Pattern GIVES_REASON = Pattern.compile("[^，,。；;：:]{0,30}原因");
    private static final Pattern GOES_ON = Pattern.compile("[一二三四五六七八九]是|此外|另外|同时|主要是");

    private Regions() {}

    /// The end of a reason, before the punctuation that ends it.
    static int endOfReason(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char character = text.charAt(at);
            boolean stops = character == '。' || (character == '；' && begins(STATES_AMOUNT, text, at + 1));
            boolean ends = stops && !begins(GOES_ON, text, at + 1);
            if (ends) {
                break;
            }
            at++;
        }
        return at;
    }

    /// The end of a purpose, which may run over several sentences.
    static int endOfPurpose(String text, int start) {
        int at = start;
        while (at < text.length() && !endsPurpose(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean endsPurpose(String text, int at) {
        return switch (text.charAt(at)) {
            case '，', ',' -> begins(COMPARES, text, at + 1);
            case '。', '；', ';' -> begins(COMPARES, text, at + 1) || begins(GIVES_REASON, text, at + 1)
                    || begins(STATES_AMOUNT, text, at + 1);
            default -> false;
        };
    }

    private static boolean begins(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt();
    }
}
