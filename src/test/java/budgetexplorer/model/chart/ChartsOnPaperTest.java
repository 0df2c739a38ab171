package budgetexplorer.model.chart;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.Page;
import budgetexplorer.model.page.PageLayout;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.page.PageSetup.Orientation;
import budgetexplorer.model.page.PageSetup.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Charts of any data on paper.
class ChartsOnPaperTest {
    private static final int RUNS = 12;
    private static final double LEAST_MARGIN = 36;

    private static final TextMeasure MEASURE = (text, style) -> text.codePoints()
            .mapToDouble(character -> character > 0x2000 ? style.size() : 0.56 * style.size()).sum();

    @ParameterizedTest
    @EnumSource
    void chartsOfEveryKindStayWithinTheMarginsAndTheirLabelsApart(Orientation orientation) {
        var setup = new PageSetup(Paper.A4, orientation, true, false);
        for (int seed = 0; seed < RUNS; seed++) {
            for (Page page : new PageLayout(MEASURE).of(handout(seed), setup)) {
                assertThat(lastOfBody(page)).as("seed %d", seed).noneMatch(ChartsOnPaperTest::isHeading);
                List<Area> words = words(page);
                for (int i = 0; i < words.size(); i++) {
                    Area area = words.get(i);
                    assertThat(Stream.of(area.x(), area.y(), page.width() - area.right(),
                            page.height() - area.bottom())).as("seed %d", seed)
                            .allMatch(distance -> distance >= LEAST_MARGIN);
                    assertThat(words.subList(i + 1, words.size())).as("seed %d", seed)
                            .noneMatch(area.grown(-0.02)::overlaps);
                }
            }
        }
    }

    static Handout handout(long seed) {
        var random = new RandomCharts(seed);
        List<Section> sections = Stream.of(random.bars(), random.stacks(), random.lines(), random.waterfall(),
                random.flow(), random.shares(), random.groups(), random.slopes(), random.multiples(), random.points(),
                random.cells()).<Section>map(
                        data -> new Section.Picture(new Chart("chart", data.getClass()
                                .getSimpleName(), data.getClass().getSimpleName() + " 的一句话：说的是什么", List.of("来源"),
                                data)))
                .toList();
        return new Handout("图表", MoneyUnit.TEN_THOUSAND_YUAN, new Furniture("图表", "", "单位：万元",
                (page, pages) -> page + "/" + pages), sections);
    }

    /// What stands right above the foot.
    private static List<Shape> lastOfBody(Page page) {
        return page.layers().get(page.layers().size() - 2).shapes();
    }

    private static boolean isHeading(Shape shape) {
        return shape instanceof Shape.Words words && words.style() == TextStyle.HEADING;
    }

    private static List<Area> words(Page page) {
        List<Area> words = new ArrayList<>();
        for (Page.Layer layer : page.layers()) {
            for (Shape shape : layer.shapes()) {
                if (shape instanceof Shape.Words(_, Area area, _, _, _)) {
                    double scale = layer.scale();
                    words.add(new Area(layer.x() + area.x() * scale, layer.y() + area.y() * scale,
                            area.width() * scale, area.height() * scale));
                }
            }
        }
        return words;
    }
}
