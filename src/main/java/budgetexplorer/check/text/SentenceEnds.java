package budgetexplorer.check.text;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sentences end with a full stop or another mark.
public final class SentenceEnds implements TextRule {
    private static final Pattern ENDED = Pattern.compile("[。；;：:！!？?…．.][”\"’）)】》\\s]*$");
    private static final Pattern SENTENCE = Pattern.compile("[，,。]|\\d");
    private static final int LONGEST_TAIL = 12;
    private static final int SHORTEST = 15;

    @Override
    public String id() {
        return "text.ending";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Passage.of(budget.told()).stream().filter(passage -> passage.text().length() >= SHORTEST)
                .filter(passage -> SENTENCE.matcher(passage.text()).find())
                .filter(passage -> !ENDED.matcher(passage.text()).find()).map(passage -> {
                    int end = passage.text().length();
                    String tail = passage.text().substring(Math.max(0, end - LONGEST_TAIL));
                    return Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.ending", Value.of(tail)),
                            passage.at(budget.told(), "ENDING", end - tail.length(), end));
                });
    }
}
