package budgetexplorer.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import org.junit.jupiter.api.Test;

/// What is left of Markdown when it is copied or searched.
class WordsTest {
    @Test
    void marksAreLeftOut() {
        assertThat(words("点 **审核**，见[规则](rules.md)和 `row.basic`。")).isEqualTo("点 审核，见规则和 row.basic。");
    }

    @Test
    void aLineThatEndsIsABlankBetweenLettersAndNothingBetweenChineseCharacters() {
        assertThat(words("预算\n公开")).isEqualTo("预算公开");
        assertThat(words("the\nbudget")).isEqualTo("the budget");
    }

    @Test
    void blocksItemsAndRowsStandOnLinesOfTheirOwn() {
        assertThat(words("# 一\n\n二\n\n- 三\n- 四\n\n| 五 | 六 |\n|---|---|\n| 七 | 八 |"))
                .isEqualTo("一\n二\n三\n四\n五 · 六\n七 · 八");
    }

    @Test
    void picturesHaveNoWords() {
        assertThat(words("![审核](a.png)")).isEmpty();
    }

    @Test
    void sentencesEndWhereTheyEndInBothLanguages() {
        assertThat(Words.sentences(Markdown.parse("点它。再看 1.5 倍！完"))).containsExactly("点它。", "再看 1.5 倍！", "完");
        assertThat(Words.sentences(Markdown.parse("Click it. See version 1.5? Done")))
                .containsExactly("Click it.", "See version 1.5?", "Done");
    }

    @Test
    void headingsAreAddressedAsOnGitHub() {
        assertThat(Words.anchor(Markdown.parse("## 9. 导入自己的文件").getFirstChild())).isEqualTo("9-导入自己的文件");
        assertThat(Words.anchor(Markdown.parse("## Where your data is").getFirstChild()))
                .isEqualTo("where-your-data-is");
    }

    private static String words(String markdown) {
        return Words.of(Markdown.parse(markdown));
    }
}
