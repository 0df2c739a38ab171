package budgetexplorer.service;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.samples.Documents;
import org.junit.jupiter.api.Test;

class RecentNarrativesTest {
    private final RecentNarratives narratives = new RecentNarratives();

    @Test
    void aTextIsUnderstoodOnceAndAgainOnceItIsForgotten() {
        String text = String.join("\n", Documents.sampleText("405-2026"));
        var first = narratives.of(text).orElseThrow();

        assertThat(narratives.of(new String(text.toCharArray())).orElseThrow()).isSameAs(first);

        for (int other = 0; other < 8; other++) {
            narratives.of(text + "\n" + other);
        }
        assertThat(narratives.of(text).orElseThrow()).isNotSameAs(first).isEqualTo(first);
    }
}
