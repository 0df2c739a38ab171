package budgetexplorer.read.narrative;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the reader of a paragraph stops at.
enum Token {
    /// A number in digits.
    NUMBER(Digits.FORM),
    /// `按支出功能分类科目划分`: what follows is sorted by that.
    BASIS("按照?(?<basis>[\\p{IsHan}]{2,24}?)(?:科目)?划分"),
    /// 其中: what follows are parts of what stands before.
    PARTS("其中(?:[：:，,]|(?=[\\p{IsHan}“]))"),
    /// A list, of names or of parts with their figures: `主要包括：`, `分为基本支出预算和…`.
    LIST("(?:主要)?包括[：:]|分别(?:为|是)[：:]?|分为(?![0-9０-９])"),
    ALL_OF_IT("(?:全部|均)(?:为|是)(?<all>基本|项目)支出"),
    UNCHANGED("(?:与(?:上年|去年|上一年)[\\p{IsHan}]{0,4}?)?(?:持平|无增减|无变化)"),
    NOTHING("(?:无|没有|未安排|不涉及)(?!数据)(?<nothing>[\\p{IsHan}“”]{2,24}?)(?:安排|相关情况|情况|(?<=预算|支出|收入|资金|资产)(?=[，,。；]|$))"),
    REASON("原因(?:是|为|在于)?[：:，,]?"),
    PURPOSE("(?:主要)?用于[：:]?"),
    GOAL("目标[：:]"),
    SENTENCE_END("[。！？]+");

    /// Looked at first, so that most characters are passed at once.
    private static final String FIRST_CHARACTERS = "(?=[0-9０-９按其主包分全均与持无没未不原用目。！？])";
    private static final Pattern ANY = Pattern.compile(Arrays.stream(values())
            .map(token -> "(?<" + token.group() + ">" + token.form + ")")
            .collect(Collectors.joining("|", FIRST_CHARACTERS + "(?:", ")")));

    private final String form;

    Token(String form) {
        this.form = form;
    }

    /// A matcher that finds one token after the other.
    static Matcher in(String paragraph) {
        return ANY.matcher(paragraph);
    }

    /// The token that a matcher has found.
    static Token found(Matcher matcher) {
        return Arrays.stream(values()).filter(token -> matcher.start(token.group()) >= 0).findFirst().orElseThrow();
    }

    private String group() {
        return name().replace("_", "");
    }
}
