package budgetexplorer.read.narrative;

import budgetexplorer.model.Department;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whose narrative it is and of which year, as its title and the headings of its parts say.
record Issuer(Optional<Department> department, Optional<Integer> year) {
    private static final int LONGEST_TITLE = 60;
    private static final Pattern DEPARTMENT = Pattern
            .compile("(?<!\\d)(\\d{3,6})\\s?([\\p{IsHan}（）]{2,30}?)(?=20\\d\\d年|概况)");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年度?(?:部门|单位)?预算");

    static Issuer of(List<Paragraph> paragraphs) {
        List<String> titles = paragraphs.stream().map(Paragraph::text).filter(Issuer::isTitle)
                .map(title -> title.replaceAll("\\s", "")).toList();
        return new Issuer(
                find(titles, DEPARTMENT).map(match -> new Department(match.group(1), match.group(2))),
                find(titles, YEAR).map(match -> Integer.valueOf(match.group(1))).or(() -> year(paragraphs)));
    }

    private static boolean isTitle(String paragraph) {
        return paragraph.length() <= LONGEST_TITLE && paragraph.indexOf('。') < 0 && paragraph.indexOf('，') < 0;
    }

    private static Optional<Integer> year(List<Paragraph> paragraphs) {
        return find(paragraphs.stream().map(Paragraph::text).toList(), Pattern.compile("(20\\d\\d)年"))
                .map(match -> Integer.valueOf(match.group(1)));
    }

    private static Optional<MatchResult> find(List<String> texts, Pattern pattern) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results().limit(1)).findFirst();
    }
}
