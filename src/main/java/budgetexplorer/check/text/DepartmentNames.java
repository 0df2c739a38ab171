package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.Department;
import budgetexplorer.model.narrative.Span;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The title, headings and sentences name this department and no other: `405某市科技局2026年部门预算…`.
public final class DepartmentNames implements TextRule {
    private static final String NAME = "[\\p{IsHan}（）]{2,24}?(?:局|委员会|委|办公室|办|厅|院|中心|联合会|协会|学会|总工会|学校|大学|学院|支队|总队|社|所)";
    private static final Pattern OF_YEAR = Pattern
            .compile("(?m)(?:^|第[一二三四五六]部分\\s*|[，。；：、“])(\\d{3,6})?\\s?(" + NAME
                    + ")\\s?(?=20\\d\\d年(?:度)?\\s?(?:部门|单位|预算|收支))");
    private static final Pattern OVERVIEW = Pattern
            .compile("(?m)(?:^|第[一二三四五六]部分\\s*)(\\d{3,6})?\\s?(" + NAME + ")(?=(?:部门)?概况\\s*$)");

    @Override
    public String id() {
        return "text.department";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        String text = budget.told().narrative().text();
        return Stream.of(OF_YEAR, OVERVIEW).flatMap(pattern -> pattern.matcher(text).results())
                .map(match -> finding(budget, match));
    }

    private Finding finding(AuditedBudget budget, MatchResult match) {
        Told told = budget.told();
        Department department = budget.department();
        int start = match.start(1) >= 0 ? match.start(1) : match.start(2);
        var place = new Span(start, match.end(2));
        String words = place.in(told.narrative().text());
        Evidence judged = told.at(place, "DEPARTMENT/" + match.group(), "“" + words + "”", Value.of(words));
        boolean isCode = match.group(1) == null || match.group(1).equals(department.code());
        boolean isName = PlainName.of(match.group(2)).equals(PlainName.of(department.name()))
                || isUnit(budget, PlainName.of(match.group(2)));
        return isCode && isName
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.departmentAgrees", Value.of(words)), judged)
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.departmentDiffers", Value.of(words),
                        Value.of(department.code() + department.name())), judged);
    }

    private static boolean isUnit(AuditedBudget budget, String plain) {
        return UnitNames.ofTables(budget).contains(plain);
    }
}
