package budgetexplorer.ui.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.read.narrative.NarrativeReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Pages of narratives that are not as they should be.
class PagesTest {
    @Test
    void whatIsMissingIsListedAsMissingAndSaysSo() {
        Narrative narrative = read("三、部门支出总体情况说明", "支出总预算12.50万元。");

        assertThat(new Contents(messages(), narrative).entries()).filteredOn(ContentsEntry::isThere)
                .extracting(ContentsEntry::topic).containsExactly(Topic.EXPENDITURE);
        assertThat(page(narrative, Topic.INCOME).blocks()).containsExactly(new Block.Note("说明中没有这一部分"));
        assertThat(page(narrative, Topic.DUTIES).blocks()).containsExactly(new Block.Note("说明中没有这一部分"));
    }

    @Test
    void aSectionWithAHeadingOnlyIsThere() {
        Narrative narrative = read("三、部门支出总体情况说明");

        assertThat(new Contents(messages(), narrative).entries()).filteredOn(ContentsEntry::isThere).hasSize(1);
        assertThat(page(narrative, Topic.EXPENDITURE).blocks())
                .containsExactly(new Block.Note("这一节只有标题，内容在它的各部分中"));
    }

    @Test
    void aNumberThatIsNotUnderstoodIsMarkedAsSuch() {
        Narrative narrative = read("三、部门支出总体情况说明", "支出总预算12.50万元。3.00。");
        assertThat(narrative.standing()).as("the case that is tested").isGreaterThan(narrative.understood());

        Block block = page(narrative, Topic.EXPENDITURE).blocks().getFirst();

        assertThat(block).isInstanceOfSatisfying(Block.Paragraph.class,
                paragraph -> assertThat(paragraph.runs())
                        .contains(new Run.Unclear("3.00", narrative.text().indexOf("3.00"))));
    }

    @Test
    void officesWithoutAStatedNumberAreNotComparedWithIt() {
        Narrative narrative = read("二、机构设置情况", "机关内设科室包括：办公室、人事科。", "三、部门支出总体情况说明");

        assertThat(page(narrative, Topic.OFFICES).blocks()).first()
                .isEqualTo(new Block.Note("列出 2 个内设机构，没有写明总数"));
    }

    private static Page page(Narrative narrative, Topic topic) {
        return new Pages(messages(), narrative).page(topic);
    }

    private static Messages messages() {
        return Messages.of(Language.ZH);
    }

    private static Narrative read(String... lines) {
        return new NarrativeReader().read(List.of(lines)).orElseThrow();
    }
}
