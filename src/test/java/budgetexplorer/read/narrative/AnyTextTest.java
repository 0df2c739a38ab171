package budgetexplorer.read.narrative;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.samples.Documents;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the text, reading it ends, does not fail and accounts for every digit.
class AnyTextTest {
    private static final int ROUNDS = 150;
    private static final String ALPHABET = "0123456789.,，。；：:、（）()%元万亿年月类款项个占比同减少增加其中包括主要用于原因目标无安排按划分持平为一二三、第部分“”#-* \t<b>９．表";
    private static final List<String> FRAGMENTS = List.of("其中：", "包括：", "主要用于：", "减少的主要原因是：", "按甲划分", "占支出总预算", "同比减少",
            "（类）",
            "1.", "2026年", "（", "第", "支出预算支出预算", "的", "、", "1,234.50万元，", "12%", "<b", "*", "。", "无资产", "一是", "目标：");

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void mutatedNarrativesAreRead(String name) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<String> lines = mutated(Documents.sampleText(name), new Random(seed));

            new NarrativeReader().read(lines).ifPresent(narrative -> check(narrative, lines));
        }
    }

    @Test
    void gibberishIsRead() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            List<String> lines = IntStream.range(0, 30).mapToObj(_ -> gibberish(random))
                    .collect(toCollection(ArrayList::new));
            lines.add(random.nextInt(lines.size()), "十二、项目预算绩效目标情况说明");
            lines.add(random.nextInt(lines.size()), "二、机构设置情况");
            lines.add(random.nextInt(lines.size()), "名词解释");

            new NarrativeReader().read(lines).ifPresent(narrative -> check(narrative, lines));
        }
    }

    /// A reader that takes quadratic time needs minutes for these.
    @Test
    @Timeout(60)
    void veryLongParagraphsAreReadInTimeThatGrowsWithTheirLength() {
        for (String fragment : FRAGMENTS) {
            List<String> lines = List.of("二、机构设置情况", fragment.repeat(20_000), "一、部门收支总体情况说明",
                    fragment.repeat(20_000), "名词解释", fragment.repeat(20_000));

            assertThat(new NarrativeReader().read(lines)).as(fragment).isPresent();
        }
    }

    private static void check(Narrative narrative, List<String> lines) {
        assertThat(new NarrativeReader().read(narrative.text().lines().toList())).as(() -> String.join("\n", lines))
                .contains(narrative);
        assertThat(digitsUnaccounted(narrative)).as(() -> String.join("\n", lines)).isEmpty();
        narrative.figures().forEach(figure -> figure.money());
    }

    private static List<Integer> digitsUnaccounted(Narrative narrative) {
        var accounted = new BitSet();
        narrative.numerals().forEach(numeral -> {
            assertThat(accounted.get(numeral.span().start())).as("counted once").isFalse();
            accounted.set(numeral.span().start(), numeral.span().end());
        });
        return narrative.sections().stream().filter(section -> section.kind().restatesTables())
                .map(section -> section.span()).flatMapToInt(AnyTextTest::indexes)
                .filter(at -> "0123456789９".indexOf(narrative.text().charAt(at)) >= 0 && !accounted.get(at)).boxed()
                .toList();
    }

    private static IntStream indexes(Span span) {
        return IntStream.range(span.start(), span.end());
    }

    private static List<String> mutated(List<String> lines, Random random) {
        var mutated = new ArrayList<>(lines);
        if (random.nextInt(4) == 0) {
            Collections.shuffle(mutated, random);
        }
        for (int i = 0; i < 30; i++) {
            int at = random.nextInt(mutated.size());
            String line = mutated.get(at);
            int cut = random.nextInt(line.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> mutated.set(at, line.substring(cut));
                case 1 -> mutated.set(at, line.substring(0, cut) + gibberish(random) + line.substring(cut));
                case 2 -> {
                    mutated.set(at, line.substring(0, cut));
                    mutated.add(at + 1, line.substring(cut));
                }
                case 3 -> mutated.add(at, line);
                default -> mutated.remove(at);
            }
        }
        return mutated;
    }

    private static String gibberish(Random random) {
        return random.ints(random.nextInt(12), 0, ALPHABET.length()).mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }
}
