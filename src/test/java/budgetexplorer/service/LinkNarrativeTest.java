package budgetexplorer.service;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.FigureEvidence.Kind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a cell to the sentences that speak of it, in a real library.
class LinkNarrativeTest {
    /// 公务接待费 of the general budget in table 7.
    private static final CellPlace RECEPTION = new CellPlace(TableKind.THREE_PUBLIC, 9, 8);

    private LinkedNarrative linked;

    @BeforeEach
    void library(@TempDir Path folder) throws Exception {
        Library library = SampleLibrary.in(folder);
        BudgetId budget = SampleLibrary.budget(library, "405:2026").id();
        linked = new LinkNarrative(library).narrative(budget).orElseThrow();
    }

    @Test
    void aCellLeadsToTheSentenceThatStatesItAndToTheFigureInIt() {
        List<TextSentence> sentences = linked.sentences(RECEPTION);
        String text = linked.narrative().text();

        assertThat(sentences).extracting(sentence -> sentence.evidence().kind()).containsExactly(Kind.STATED,
                Kind.DERIVED, Kind.DERIVED);
        assertThat(sentences.getFirst().text()).startsWith("（二）公务接待费2026年预算4.94万元，").endsWith("各减少1人。");
        assertThat(text.substring(sentences.getFirst().offset())).startsWith("4.94万元");
    }

    @Test
    void aCellThatNoSentenceSpeaksOfHasNone() {
        assertThat(linked.sentences(new CellPlace(TableKind.THREE_PUBLIC, 9, 9))).isEmpty();
    }
}
