package budgetexplorer.check.text;

import budgetexplorer.base.Characters;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// No punctuation stands twice, and brackets and quotation marks come in pairs.
public final class Punctuation implements TextRule {
    private static final Pattern DOUBLED = Pattern.compile("(?=[。，；：、,;:.！？!?])(?:[。，；：、,;:]\\s?[。，；：、,;]"
            + "|(?<!\\.)\\.{2}(?!\\.)|(?<=[\\p{IsHan}%])\\.。|[！？!?]。)");
    private static final Pattern ITEM_NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,2}\\)");
    private static final int CHARACTERS_BEFORE = 4;
    private static final List<String> PAIRS = List.of("()", "《》", "“”", "〔〕", "【】", "[]");

    @Override
    public String id() {
        return "text.punctuation";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        Told told = budget.told();
        List<Passage> passages = Passage.of(told);
        Map<Section, List<Plain>> bySection = passages.stream().map(Plain::of)
                .collect(Collectors.groupingBy(plain -> plain.passage.section(), LinkedHashMap::new,
                        Collectors.toList()));
        return Stream.concat(passages.stream().flatMap(passage -> doubled(told, passage)),
                bySection.values().stream().flatMap(section -> unpaired(told, section)));
    }

    private Stream<Finding> doubled(Told told, Passage passage) {
        return passage.matches(DOUBLED).map(match -> Finding.of(id(), Outcome.WARNING,
                Said.of("check.said.text.doubled", Value.of(match.group())),
                passage.at(told, "DOUBLED/" + before(passage, match.start()) + match.group(), match.start(),
                        match.end())));
    }

    /// The words before a place, which name it.
    private static String before(Passage passage, int start) {
        return passage.text().substring(Math.max(0, start - CHARACTERS_BEFORE), start);
    }

    /// Only where the section as a whole has one too many, for a page may have broken a paragraph in two.
    private Stream<Finding> unpaired(Told told, List<Plain> section) {
        return PAIRS.stream().filter(pair -> section.stream().mapToInt(plain -> plain.open(pair)).sum() != 0)
                .flatMap(pair -> section.stream().filter(plain -> plain.open(pair) != 0).limit(1)
                        .map(plain -> finding(told, plain, pair)));
    }

    private Finding finding(Told told, Plain plain, String pair) {
        char lone = pair.charAt(plain.open(pair) > 0 ? 0 : 1);
        int at = Math.max(0, plain.words.lastIndexOf(lone));
        return Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.unpaired",
                Value.of(plain.passage.text().substring(at, at + 1))),
                plain.passage.at(told, "UNPAIRED/" + pair, at, at + 1));
    }

    /// A passage with brackets of one width, and without those of `1）`.
    private record Plain(Passage passage, String words) {
        static Plain of(Passage passage) {
            var words = new StringBuilder(passage.text().length());
            for (int i = 0; i < passage.text().length(); i++) {
                words.append(Characters.halfWidth(passage.text().charAt(i)));
            }
            return new Plain(passage, ITEM_NUMBER.matcher(words)
                    .replaceAll(match -> " ".repeat(match.group().length())));
        }

        /// How many of a pair are opened and not closed.
        int open(String pair) {
            int open = 0;
            for (int i = 0; i < words.length(); i++) {
                char character = words.charAt(i);
                open += character == pair.charAt(0) ? 1 : character == pair.charAt(1) ? -1 : 0;
            }
            return open;
        }
    }
}
