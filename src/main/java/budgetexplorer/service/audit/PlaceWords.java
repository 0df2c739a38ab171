package budgetexplorer.service.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names places shortly: `表10`, `说明 三（一）5`.
record PlaceWords(Messages messages, AuditedBudget audited) {
    private static final List<String> NUMBERS = List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一",
            "十二", "十三");
    private static final Pattern PART = Pattern.compile("\\s*[(（]\\s*([一二三四五六七八九十]{1,4})\\s*[)）].*");
    private static final Pattern POINT = Pattern.compile("\\s*(\\d{1,2})\\s?[.．、](?!\\d).*");

    String of(Evidence evidence) {
        return switch (evidence.at()) {
            case Link.TableCell(_, var kind, _, _) -> table(kind);
            case Link.Project _ -> table(TableKind.GOALS);
            case Link.Sentence(_, var offset) -> text(offset);
            case Link.Overview _,Link.Line _,Link.Chart _,Link.Comparison _,Link.Difference _,Link.Findings _ ->
                messages.text("audit.place.text");
        };
    }

    private String table(TableKind kind) {
        return messages.text("audit.place.table", String.valueOf(kind.number()));
    }

    private String text(OptionalInt offset) {
        String outline = offset.isEmpty() || audited.text().isEmpty()
                ? ""
                : outline(audited.told().narrative(), offset.getAsInt());
        return outline.isEmpty() ? messages.text("audit.place.text") : messages.text("audit.place.sentence", outline);
    }

    /// The numbers of the headings above an offset: `三（一）5`; empty before the first section.
    static String outline(Narrative narrative, int offset) {
        return narrative.sections().stream()
                .filter(section -> section.span().start() <= offset && offset < section.span().end()).findFirst()
                .map(section -> number(narrative, section) + within(narrative, section, offset)).orElse("");
    }

    /// A section outside 一 to 十三 is named by its heading.
    private static String number(Narrative narrative, Section section) {
        int number = section.kind().number();
        return number > 0
                ? NUMBERS.get(number)
                : narrative.text().substring(section.heading().start(), section.heading().end()).strip();
    }

    private static String within(Narrative narrative, Section section, int offset) {
        String text = narrative.text();
        int end = text.indexOf('\n', offset);
        String part = "";
        String point = "";
        for (String line : text.substring(section.span().start(), end < 0 ? text.length() : end).lines().toList()) {
            Matcher parts = PART.matcher(line);
            Matcher points = POINT.matcher(line);
            if (parts.matches()) {
                part = "（" + parts.group(1) + "）";
                point = "";
            } else if (points.matches()) {
                point = points.group(1);
            }
        }
        return part + point;
    }
}
