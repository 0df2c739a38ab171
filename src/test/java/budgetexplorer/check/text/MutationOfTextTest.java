package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Auditor;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A slip in any one amount or percentage of the text's sections 一 to 十三 is found.
class MutationOfTextTest {
    private static final double LEAST_FOUND = 0.97;
    private static final int SLIPS_OF_A_SAMPLE = 2;

    private static ClassificationNames names;

    @BeforeAll
    static void library(@TempDir Path folder) throws Exception {
        names = AuditedTexts.names(folder);
    }

    @Test
    void someSlipsInEveryFigureOfTheSamplesAreFound() throws Exception {
        Score score = new Score();
        score.add(AuditedTexts.sample("405-2026", names), SLIPS_OF_A_SAMPLE);
        score.add(AuditedTexts.sample("510-2025", names), SLIPS_OF_A_SAMPLE);

        score.print("samples");
        assertThat(score.share()).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @Test
    @Tag("benchmarks")
    void allSlipsInTheSamplesAreFound() throws Exception {
        Score score = new Score();
        score.add(AuditedTexts.sample("405-2026", names), Integer.MAX_VALUE);
        score.add(AuditedTexts.sample("510-2025", names), Integer.MAX_VALUE);

        score.print("samples, all slips");
        assertThat(score.share()).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @Test
    @Tag("benchmarks")
    void allSlipsInThePublishedTextsAreFound() throws Exception {
        Score score = new Score();
        score.add(AuditedTexts.published("405-2026", names), Integer.MAX_VALUE);
        score.add(AuditedTexts.published("510-2025", names), Integer.MAX_VALUE);

        score.print("published, all slips");
        assertThat(score.share()).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    /// How many slips were found, by what the figure claims, and which were not.
    private static final class Score {
        private final TreeMap<Claim, int[]> byClaim = new TreeMap<>();
        private final List<String> escapes = new ArrayList<>();

        void add(AuditedBudget budget, int slips) {
            Set<String> before = matters(Auditor.audit(budget).findings()).stream().map(MutationOfTextTest::name)
                    .collect(Collectors.toSet());
            var random = new Random(42);
            Narrative narrative = budget.told().narrative();
            for (Figure figure : narrative.figures().filter(MutationOfTextTest::isMoneyOrShare).toList()) {
                List<Slip> all = new ArrayList<>(Slip.of(number(figure)));
                Collections.shuffle(all, random);
                for (Slip slip : all.subList(0, Math.min(slips, all.size()))) {
                    count(figure, slip, isFound(budget, figure, slip, before));
                }
            }
        }

        private void count(Figure figure, Slip slip, boolean isFound) {
            int[] counts = byClaim.computeIfAbsent(figure.claim(), _ -> new int[2]);
            counts[1]++;
            if (isFound) {
                counts[0]++;
            } else {
                escapes.add(String.join(" › ", figure.subject()) + " " + figure.claim() + " " + figure.printed()
                        + " → " + slip.to() + " (" + slip.what() + ")");
            }
        }

        double share() {
            int found = byClaim.values().stream().mapToInt(counts -> counts[0]).sum();
            int all = byClaim.values().stream().mapToInt(counts -> counts[1]).sum();
            return (double) found / all;
        }

        void print(String title) {
            System.out.printf(Locale.ROOT, "Slips of the text, %s: %.2f %% found%n", title, share() * 100);
            byClaim.forEach((claim, counts) -> System.out.printf(Locale.ROOT, "  %s %d of %d%n", claim, counts[0],
                    counts[1]));
            escapes.forEach(escape -> System.out.println("  escaped: " + escape));
        }
    }

    private static boolean isMoneyOrShare(Figure figure) {
        return figure.claim() != Claim.COUNT;
    }

    private static String number(Figure figure) {
        return figure.printed().replaceAll("[^\\d.,]", "");
    }

    private static boolean isFound(AuditedBudget budget, Figure figure, Slip slip, Set<String> before) {
        String text = budget.told().narrative().text();
        String changed = text.substring(0, figure.span().start())
                + figure.printed().replace(number(figure), slip.to()) + text.substring(figure.span().end());
        AuditedBudget mutated = AuditedTexts.withText(budget, changed.lines().toList());
        Narrative narrative = mutated.told().narrative();
        Span sentence = narrative.sentence(new Span(figure.span().start(), figure.span().start() + 1));
        return matters(Auditor.audit(mutated).findings()).stream()
                .filter(finding -> !before.contains(name(finding)))
                .anyMatch(finding -> finding.evidence().stream().anyMatch(evidence -> evidence
                        .at() instanceof Link.Sentence(_, var offset) && offset.isPresent()
                        && sentence.contains(new Span(offset.getAsInt(), offset.getAsInt()))));
    }

    private static List<Finding> matters(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.WARNING).toList();
    }

    private static String name(Finding finding) {
        return finding.outcome() + finding.key();
    }
}
