package budgetexplorer.write.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that are taken over stay as they are, but for punctuation.
class WordsTest {
    @ParameterizedTest
    @CsvSource({"压减支出。。, 压减支出", "办公、水电，, 办公、水电", "一是调资，。二是补发；, 一是调资。二是补发", " 办公费 , 办公费", "5G；：网络, 5G；网络"})
    void doubledMarksBecomeOneAndTheLastIsLeftToTheSentence(String words, String within) {
        assertThat(Words.within(words)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"有车1辆, 有车1辆。", "有车1辆。。, 有车1辆。", "有车1辆：, 有车1辆：", "（有车。）, （有车。）"})
    void aSentenceEnds(String words, String sentence) {
        assertThat(Words.sentence(words)).isEqualTo(sentence);
    }

    @Test
    void numbersAreChineseWhereTheyCountItems() {
        assertThat(Wording.item(1) + Wording.item(10) + Wording.item(11) + Wording.item(20) + Wording.item(36))
                .isEqualTo("（一）（十）（十一）（二十）（三十六）");
    }
}
