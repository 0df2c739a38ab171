package budgetexplorer.check.text;

import budgetexplorer.base.Characters;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Section;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// No punctuation stands twice, and brackets and quotation marks come in pairs.
public final class Punctuation implements TextRule {
    private static final Pattern DOUBLED = Pattern
            .compile("[。，；：、,;:]\\s?[。，；：、,;]|(?<!\\.)\\.{2}(?!\\.)|(?<=[\\p{IsHan}%])\\.。|[！？!?]。");
    private static final Pattern ITEM_NUMBER = Pattern.compile("(^|[。；;：:，,、\\s])\\d{1,2}[)）]");
    private static final Map<Character, Character> PAIRS = Map.of('(', ')', '《', '》', '“', '”', '〔', '〕', '【', '】', '[',
            ']');

    @Override
    public String id() {
        return "text.punctuation";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        Told told = budget.told();
        List<Passage> passages = Passage.of(told);
        Map<Section, List<Passage>> bySection = passages.stream().collect(Collectors.groupingBy(Passage::section));
        return Stream.concat(passages.stream().flatMap(passage -> passage.matches(DOUBLED)
                .map(match -> Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.doubled",
                        Value.of(match.group())),
                        passage.at(told, "DOUBLED/" + match.group(), match.start(), match.end())))),
                bySection.values().stream().flatMap(section -> unpaired(told, section)));
    }

    /// Only where the section as a whole has one too many, for a page may have broken a paragraph in two.
    private Stream<Finding> unpaired(Told told, List<Passage> section) {
        return PAIRS.entrySet().stream().flatMap(pair -> {
            int open = section.stream().mapToInt(passage -> balance(passage, pair)).sum();
            return open == 0
                    ? Stream.<Finding>empty()
                    : section.stream().filter(passage -> balance(passage, pair) != 0).limit(1)
                            .map(passage -> finding(told, passage, pair));
        });
    }

    private Finding finding(Told told, Passage passage, Map.Entry<Character, Character> pair) {
        String words = plain(passage);
        int open = words.lastIndexOf(pair.getKey());
        int close = words.lastIndexOf(pair.getValue());
        int at = Math.max(0, balance(passage, pair) > 0 ? open : close);
        return Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.unpaired",
                Value.of(passage.text().substring(at, at + 1))),
                passage.at(told, "UNPAIRED/" + pair.getKey(), at,
                        at + 1));
    }

    private static int balance(Passage passage, Map.Entry<Character, Character> pair) {
        return plain(passage).chars().map(character -> character == pair.getKey()
                ? 1
                : character == pair.getValue() ? -1 : 0).sum();
    }

    /// With brackets of one width, and without those of `1）`.
    private static String plain(Passage passage) {
        var plain = new StringBuilder(passage.text().length());
        passage.text().chars().forEach(character -> plain.append(Characters.halfWidth((char) character)));
        return ITEM_NUMBER.matcher(plain).replaceAll(match -> " ".repeat(match.group().length()));
    }
}
