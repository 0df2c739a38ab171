package budgetexplorer.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.book.GuidePage;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideViewModelTest {
    private final GuideViewModel guide = guide(Language.ZH);

    @Test
    void itBeginsWhereItIsAskedTo() {
        assertThat(title()).isEqualTo("十分钟上手");
        assertThat(guide.wayBackProperty().get()).isFalse();
    }

    @Test
    void anUnknownPageIsTheIndex() {
        var other = new GuideViewModel(GuidePlace.of("nothing"), tasks(), Messages.of(Language.ZH));

        assertThat(other.placeProperty().get().page()).isEqualTo("index");
    }

    @Test
    void theContentsAreTitlesAndPagesAndKnowWhichIsShown() {
        assertThat(guide.lines().getFirst()).isEqualTo(new GuideLine.Page("index", "使用指南"));
        assertThat(guide.lines()).contains(new GuideLine.Title("要办的事"), new GuideLine.Page("audit", "审核一份草案"));
        assertThat(guide.lines().get(guide.shownLine())).isEqualTo(new GuideLine.Page("tour", "十分钟上手"));
    }

    @Test
    void linksLeadToPagesAndHeadingsAndBack() {
        guide.scrolled(0.25);
        guide.follow("audit.md");
        guide.follow("tour.md#9-导入自己的文件");
        guide.follow("#6-审核");

        assertThat(guide.placeProperty().get()).isEqualTo(GuidePlace.at("tour", "6-审核"));
        guide.back();
        guide.back();
        assertThat(title()).isEqualTo("审核一份草案");
        guide.back();
        assertThat(guide.placeProperty().get()).isEqualTo(GuidePlace.of("tour").scrolled(0.25));
        assertThat(guide.wayBackProperty().get()).isFalse();
        guide.forward();
        assertThat(title()).isEqualTo("审核一份草案");
    }

    @Test
    void aLinkToNoPageDoesNothing() {
        guide.follow("nowhere.md");

        assertThat(title()).isEqualTo("十分钟上手");
        assertThat(guide.wayBackProperty().get()).isFalse();
    }

    @Test
    void itStepsThroughThePagesInTheirOrder() {
        guide.step(1);
        assertThat(title()).isEqualTo("安装与卸载");
        guide.step(-1);
        guide.step(-1);
        assertThat(title()).isEqualTo("使用指南");
        assertThat(guide.beside(-1)).isEmpty();
    }

    @Test
    void whatIsFoundIsListedBelowThePagesWithItsSentence() {
        guide.queryProperty().set("勾稽 单元格");

        List<GuideLine> lines = guide.lines();
        assertThat(lines).isEmpty();
        guide.queryProperty().set("财政数据包 统计软件");
        assertThat(lines.getFirst()).isEqualTo(new GuideLine.Title("打印与导出"));
        var hit = (GuideLine.Hit) lines.get(1);
        assertThat(hit.match()).isEqualTo("财政数据包");
        assertThat(hit.text()).contains("供统计软件使用");
        assertThat(guide.foundProperty().get()).isEqualTo("找到 1 处");

        guide.open(hit.place().orElseThrow());
        assertThat(title()).isEqualTo("打印与导出");
        assertThat(guide.shownLine()).as("not among what was found").isEqualTo(-1);
        guide.queryProperty().set("");
        assertThat(guide.shownLine()).isPositive();
    }

    @Test
    void lettersAreFoundInAnyCase() {
        GuideViewModel english = guide(Language.EN);

        english.queryProperty().set("FISCAL DATA");

        assertThat(english.lines()).contains(new GuideLine.Title("Print and export"));
    }

    @Test
    void whatTheGuideDoesNotSayIsTold() {
        guide.queryProperty().set("没有这样的词");

        assertThat(guide.lines()).isEmpty();
        assertThat(guide.foundProperty().get()).isEqualTo("指南中没有“没有这样的词”");
    }

    private String title() {
        GuidePage page = guide.pageProperty().get();
        return page == null ? "" : page.title();
    }

    private static GuideViewModel guide(Language language) {
        return new GuideViewModel(GuidePlace.of("tour"), tasks(), Messages.of(language));
    }

    private static TaskRunner tasks() {
        return new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
    }
}
