package budgetexplorer.ui.kit.treemap;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.kit.Fonts;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TreemapTextFitterTest {
    private static final Tile TILE = new Tile("208", "社会保障和就业支出", "128.76 · 1.8%", 1, Color.ORANGE);

    private static TextFitter fitter;

    /// In this font every ideograph is as wide as the font is high.
    @BeforeAll
    static void loadFont() {
        Fonts.load();
        fitter = new TextFitter(Font.font(Fonts.FAMILY, 13));
    }

    @Test
    void aWideTileShowsEverythingOnTwoLines() {
        assertThat(fitter.fit(TILE, 200, 100))
                .isEqualTo(new FittedText(List.of("社会保障和就业支出"), "128.76 · 1.8%"));
    }

    @Test
    void aNarrowTileWrapsTheLabelAndShortensTheValueToItsFirstPart() {
        assertThat(fitter.fit(TILE, 70, 100))
                .isEqualTo(new FittedText(List.of("社会保障和", "就业支出"), "128.76"));
    }

    @Test
    void aLabelBeyondTwoLinesEndsInAnEllipsisAndAValueIsNeverCut() {
        assertThat(fitter.fit(TILE, 40, 100)).isEqualTo(new FittedText(List.of("社会保", "障和…"), "128.76"));
        assertThat(fitter.fit(TILE, 28, 100)).isEqualTo(new FittedText(List.of("社会", "保…"), ""));
    }

    @Test
    void aLowTileShowsOneLine() {
        assertThat(fitter.fit(TILE, 70, 20)).isEqualTo(new FittedText(List.of("社会保障…"), ""));
    }

    @Test
    void punctuationNeverStartsALine() {
        Tile tile = new Tile("a", "公用经费，和其他", "", 1, Color.BLUE);

        assertThat(fitter.fit(tile, 54, 100).labelLines()).containsExactly("公用经", "费，和…");
    }

    @Test
    void aCodeIsNeverCutShort() {
        Tile tile = new Tile("a", "210 卫生健康支出", "", 1, Color.BLUE);

        assertThat(fitter.fit(tile, 34, 20)).isEqualTo(FittedText.NOTHING);
        assertThat(fitter.fit(tile, 80, 20).labelLines()).containsExactly("210 卫生健…");
    }

    @Test
    void codesAreNotTornApart() {
        Tile tile = new Tile("a", "2060101 行政运行", "", 1, Color.BLUE);

        assertThat(fitter.fit(tile, 62, 100).labelLines()).containsExactly("2060101", "行政运行");
    }

    @Test
    void aTinyTileShowsNothing() {
        assertThat(fitter.fit(TILE, 20, 100)).isEqualTo(FittedText.NOTHING);
        assertThat(fitter.fit(TILE, 100, 10)).isEqualTo(FittedText.NOTHING);
    }
}
