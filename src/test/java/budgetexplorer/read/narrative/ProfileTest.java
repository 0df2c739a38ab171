package budgetexplorer.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.narrative.DepartmentProfile;
import budgetexplorer.model.narrative.Narrative;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The department's profile and the glossary.
class ProfileTest {
    @Test
    void officesAreListedInASentenceOrBelowIt() {
        assertThat(offices("机关内设2个科室，分别为：办公室、规划和建设科。")).containsExactly("办公室", "规划和建设科");
        assertThat(offices("（一）机关内设3个科室，分别为：", "1. 办公室。管事。", "2. 汽车科（汽车办）。管车。", "（二）下级单位。"))
                .containsExactly("办公室", "汽车科（汽车办）");
        assertThat(offices("甲局管事。")).isEmpty();
    }

    @Test
    void theOfficesStatedMayBeMoreThanThoseNamed() {
        DepartmentProfile profile = profile("机关内设3个科室，分别为：办公室、人事科。");

        assertThat(profile.statedOffices().orElseThrow().printed()).isEqualTo("3个");
        assertThat(profile.offices()).hasSize(2);
    }

    @Test
    void unitsHaveTheirNatureAndDescription() {
        Narrative narrative = read("1. 行政单位1个，乙市规划和建设局；", "2. 全额拨款事业单位2个，分别是乙市工业和信息中心和乙市档案馆。", "（1）乙市档案馆为正科级单位，保管档案。");

        assertThat(narrative.profile().units()).extracting(unit -> unit.nature() + " " + unit.name())
                .containsExactly("行政单位 乙市规划和建设局", "全额拨款事业单位 乙市工业和信息中心", "全额拨款事业单位 乙市档案馆");
        assertThat(narrative.profile().units().getLast().description().orElseThrow().in(narrative.text()))
                .isEqualTo("（1）乙市档案馆为正科级单位，保管档案。");
    }

    @Test
    void postsAreCounted() {
        assertThat(profile("甲局行政编制27名。设局长1名，副局长4名。").counts())
                .extracting(count -> count.subject().getLast() + count.printed())
                .containsExactly("甲局行政编制27名", "局长1名", "副局长4名");
    }

    @Test
    void aTermMayRunOverSeveralParagraphs() {
        Narrative narrative = new NarrativeReader()
                .read(List.of("一、部门收支总体情况说明", "名词解释", "一、“三公”经费：", "指三项经费。", "二、基本支出指日常开支。"))
                .orElseThrow();

        assertThat(narrative.glossary()).extracting(term -> term.name() + "=" + term.explanation())
                .containsExactly("“三公”经费=\n指三项经费。", "基本支出=指日常开支。");
    }

    @Test
    void withoutAProfileThereIsNone() {
        Narrative narrative = new NarrativeReader().read(List.of("一、部门收支总体情况说明")).orElseThrow();

        assertThat(narrative.profile()).isEqualTo(DepartmentProfile.NONE);
        assertThat(narrative.department()).isEmpty();
        assertThat(narrative.year()).isEmpty();
    }

    private static List<String> offices(String... paragraphs) {
        return profile(paragraphs).offices().stream().map(office -> office.name()).toList();
    }

    private static DepartmentProfile profile(String... paragraphs) {
        return read(paragraphs).profile();
    }

    private static Narrative read(String... paragraphs) {
        return new NarrativeReader().read(
                Stream.of(Stream.of("二、机构设置情况"), Stream.of(paragraphs), Stream.of("一、部门收支总体情况说明"))
                        .flatMap(lines -> lines)
                        .toList())
                .orElseThrow();
    }
}
