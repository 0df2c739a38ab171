package budgetexplorer.ui.guide;

import budgetexplorer.base.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the page of terms from the glossary, in the order of its file and under its headings.
record TermsPage(Language language) {
    private static final String ALIAS = ">";

    String text() {
        boolean chinese = language == Language.ZH;
        var text = new StringBuilder(chinese
                ? "# 名词\n\n窗口中带点线的名词，鼠标停上去就是这里的解释。\n"
                : "# Terms\n\nPointing at a term with a dotted line below it in the window shows these explanations.\n");
        boolean begun = false;
        for (String line : lines()) {
            int equals = line.indexOf('=');
            if (line.startsWith("#") && !line.contains("=")) {
                text.append("\n## ").append(line.substring(1).strip()).append('\n');
                begun = false;
            } else if (equals > 0 && !line.startsWith("#") && !line.substring(equals + 1).startsWith(ALIAS)) {
                if (!begun) {
                    text.append(chinese ? "\n| 名词 | 解释 |" : "\n| Term | Explanation |").append("\n|---|---|\n");
                    begun = true;
                }
                text.append("| ").append(line, 0, equals).append(" | ").append(line.substring(equals + 1))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private List<String> lines() {
        try {
            return new ArrayList<>(
                    Files.readAllLines(Path.of("src/main/resources/budgetexplorer/service/glossary_%s.properties"
                            .formatted(language.locale().getLanguage()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
