package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Reason;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Trend;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The reason of a rise does not only speak of what fell, nor that of a fall only of what rose.
public final class ReasonWords implements TextRule {
    private static final Pattern UP = Pattern
            .compile("增加|增长|新增|增设|增列|增支|上升|提高|上调|调增|调标|补发|追加|扩大|加大|上涨|恢复|纳入|新建|新设|启动|首次|提升");
    private static final Pattern DOWN = Pattern
            .compile("减少|下降|降低|压减|压缩|压降|削减|缩减|核减|调减|精简|取消|节约|紧缩|减支|不再|退休|调出|到期|结束|完工|下调");
    /// What happened the year before explains the opposite this year.
    private static final Pattern BEFORE = Pattern.compile("上年|去年|上一年|往年|以前年度|基数|同期");

    @Override
    public String id() {
        return "text.reason";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Development.of(budget.told()).stream().flatMap(each -> check(budget.told(), each).stream());
    }

    private Optional<Finding> check(Told told, Development development) {
        return development.statement().reason().flatMap(reason -> direction(development, reason)
                .map(direction -> finding(told, development, reason, direction)));
    }

    /// The direction that the number has; where it has none, the one that is said to be explained.
    private static Optional<Direction> direction(Development development, Reason reason) {
        return development.direction(Claim.CHANGE).or(() -> development.direction(Claim.RATE))
                .or(() -> reason.trend().map(Trend::direction));
    }

    private Finding finding(Told told, Development development, Reason reason, Direction direction) {
        Span span = reason.span();
        String words = span.in(told.narrative().text());
        Pattern expected = direction == Direction.INCREASE ? UP : DOWN;
        Pattern opposite = direction == Direction.INCREASE ? DOWN : UP;
        var found = opposite.matcher(words);
        boolean contradicts = found.find() && !expected.matcher(words).find() && !BEFORE.matcher(words).find();
        var judged = told.at(span, Development.key(development.section(), development.statement(), "REASON"),
                development.statement().subject().getLast() + " · 原因", Value.of(words));
        var change = development.figure(Claim.CHANGE).or(() -> development.figure(Claim.RATE));
        var others = change.map(told::at).stream().toArray(Evidence[]::new);
        String word = change.flatMap(Figure::trend).or(reason::trend).map(Trend::word).orElse("");
        return contradicts
                ? Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.reason", Value.of(judged.label()),
                        Value.of(word), Value.of(found.group())), judged, others)
                : Finding.of(id(), Outcome.PASS, Said.of("check.said.text.reasonAgrees", Value.of(judged.label())),
                        judged);
    }
}
