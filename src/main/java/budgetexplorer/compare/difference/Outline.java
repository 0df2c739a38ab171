package budgetexplorer.compare.difference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name of an outline without its number, which changes with every line before it.
///
/// @param level 0 without a number, else 1 for 一、 2 for （一） 3 for 1、 4 for （1）
/// @param name  the rest in plain form
record Outline(int level, String name) {
    private static final String HAN = "[一二三四五六七八九十百]{1,5}";
    private static final List<Pattern> NUMBERS = List.of(Pattern.compile(HAN + "[、.,]"),
            Pattern.compile("\\(" + HAN + "\\)[、.]?"), Pattern.compile("\\d{1,3}(?:[、,]|\\.(?!\\d))"),
            Pattern.compile("\\(\\d{1,3}\\)[、.]?"));

    static Outline of(String text) {
        String plain = PlainText.of(text);
        for (int i = 0; i < NUMBERS.size(); i++) {
            Matcher number = NUMBERS.get(i).matcher(plain);
            if (number.lookingAt() && number.end() < plain.length()) {
                return new Outline(i + 1, plain.substring(number.end()));
            }
        }
        return new Outline(0, plain);
    }
}
