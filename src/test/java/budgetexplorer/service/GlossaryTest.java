package budgetexplorer.service;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
    private final Glossary glossary = Glossary.of(Messages.of(Language.ZH));

    @ParameterizedTest
    @ValueSource(strings = {"基本支出", "“三公”经费", "\"三公\"经费", "因公出国（境）费", "公务用车购置及运行维护费", "机关运行经费", "尾差", "一上", "满意度指标",
            "政府购买服务", "上年结转结余", "项"})
    void aTermIsExplainedHoweverItIsPrinted(String term) {
        assertThat(glossary.explain(term)).hasValueSatisfying(text -> assertThat(text).isNotBlank()
                .doesNotStartWith(">"));
    }

    @Test
    void whatNobodyExplainsHasNoExplanation() {
        assertThat(glossary.explain("柳州")).isEmpty();
        assertThat(glossary.explain("")).isEmpty();
        assertThat(glossary.explain("2060101")).isEmpty();
    }

    @Test
    void theLanguagesExplainTheSameTerms() throws IOException {
        Set<Object> chinese = terms("zh").keySet();

        assertThat(terms("en").keySet()).isEqualTo(chinese);
        assertThat(chinese).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource
    void everyTermIsExplainedInASentenceOrTwo(Language language) throws IOException {
        Glossary inLanguage = Glossary.of(Messages.of(language));

        for (Map.Entry<Object, Object> term : terms("zh").entrySet()) {
            assertThat(inLanguage.explain((String) term.getKey())).as("%s", term.getKey())
                    .hasValueSatisfying(text -> assertThat(text.length()).isBetween(8, 160));
        }
    }

    @Test
    void aBudgetAddsItsOwnWordsAndTheNamesOfItsCodes(@TempDir Path folder) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            var browse = new BrowseLibrary(library);
            var narrative = browse.narrative(SampleLibrary.budget(library, "405:2026").id()).orElseThrow();
            Glossary own = glossary.forBudget(2026, browse.names(), narrative.glossary());

            assertThat(own.explain("基本支出").orElseThrow().lines()).containsExactly(
                    "维持单位正常运转、完成日常工作的开支，分为人员经费和公用经费。", "本文件的解释：维持机构运转、办理日常事务所需的人员和公用开支。");
            assertThat(own.explain("经营收入").orElseThrow()).endsWith("\n本文件的解释：事业单位在主业以外，由非独立核算的经营活动带来的收入。");
            assertThat(own.explain("2060101")).hasValueSatisfying(
                    path -> assertThat(path).startsWith("206 科学技术支出 › ").endsWith("2060101 行政运行"));
            assertThat(own.explain("3999999")).isEmpty();
            assertThat(glossary.forBudget(2026, browse.names(), List.of()).explain("经营收入").orElseThrow())
                    .doesNotContain("本文件的解释");
        }
    }

    private static Properties terms(String language) throws IOException {
        var terms = new Properties();
        Path file = Path.of("src/main/resources/budgetexplorer/service/glossary_%s.properties".formatted(language));
        try (Reader reader = Files.newBufferedReader(file)) {
            terms.load(reader);
        }
        return terms;
    }
}
