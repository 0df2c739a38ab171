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
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The title, headings and sentences name this department and no other: `405某市科技局2026年部门预算…`.
public final class DepartmentNames implements TextRule {
    private static final Pattern NAME = Pattern.compile("(?:^|第[一二三四五六]部分|[，。；：、“\\n])\\s*((\\d{3,6})?\\s?"
            + "([\\p{IsHan}（）]{2,24}(?:局|委员会|委|办公室|办|厅|院|中心|联合会|协会|学会|总工会|学校|大学|学院|支队|总队|社|所)))\\s?$");
    private static final Pattern AFTER = Pattern.compile("20\\d\\d年(?:度)?\\s?(?:部门|单位|预算|收支)|(?:部门)?概况\\s*(?=\\n|$)");
    private static final int LONGEST = 48;

    @Override
    public String id() {
        return "text.department";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return AFTER.matcher(budget.told().narrative().text()).results()
                .flatMap(after -> name(budget, after.start(), after.group()).stream());
    }

    /// The name that stands right before a place.
    private Optional<Finding> name(AuditedBudget budget, int end, String after) {
        String text = budget.told().narrative().text();
        int line = text.lastIndexOf('\n', end - 1) + 1;
        int start = Math.max(line, end - LONGEST);
        Matcher name = NAME.matcher(text.substring(start, end));
        return name.find() ? Optional.of(finding(budget, name, start, after)) : Optional.empty();
    }

    private Finding finding(AuditedBudget budget, MatchResult match, int offset, String after) {
        Told told = budget.told();
        Department department = budget.department();
        var place = new Span(offset + match.start(1), offset + match.end(1));
        String words = place.in(told.narrative().text());
        Evidence judged = told.at(place,
                "DEPARTMENT/" + budget.told().place(place.start()) + match.group() + after.replaceAll("\\d", ""),
                "“" + words + "”", Value.of(words));
        boolean isCode = match.group(2) == null || match.group(2).equals(department.code());
        boolean isName = PlainName.of(match.group(3)).equals(PlainName.of(department.name()))
                || isUnit(budget, PlainName.of(match.group(3)));
        return isCode && isName
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.departmentAgrees", Value.of(words)), judged)
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.departmentDiffers", Value.of(words),
                        Value.of(department.code() + department.name())), judged);
    }

    private static boolean isUnit(AuditedBudget budget, String plain) {
        return UnitNames.ofTables(budget).contains(plain);
    }
}
