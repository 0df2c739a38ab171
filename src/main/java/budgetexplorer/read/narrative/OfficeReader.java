package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.NamedItem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the names of the internal offices: listed in a sentence (`内设7个科室，分别为：办公室、…`), or one a paragraph below it
/// (`1. 办公室。…`).
final class OfficeReader {
    private static final Pattern LIST = Pattern.compile("内设[^。：:；]{0,40}?(?:分别(?:为|是)|包括|即|[：:])[：:]?");
    private static final String ENDS_OF_NAME = "。：:，,；;";

    private OfficeReader() {}

    static List<NamedItem> read(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Matcher list = LIST.matcher(paragraph.text());
            if (list.find()) {
                return list.end() == paragraph.text().length()
                        ? below(paragraphs.subList(i + 1, paragraphs.size()))
                        : Names.split(paragraph, list.end(), Names.end(paragraph.text(), list.end()), Names.SEPARATORS);
            }
        }
        return List.of();
    }

    private static List<NamedItem> below(List<Paragraph> paragraphs) {
        int level = paragraphs.isEmpty() ? 0 : Enumerator.of(paragraphs.getFirst().text()).level();
        return level == 0
                ? List.of()
                : paragraphs.stream().takeWhile(paragraph -> Enumerator.of(paragraph.text()).level() == level)
                        .map(OfficeReader::office).toList();
    }

    private static NamedItem office(Paragraph paragraph) {
        int start = Enumerator.of(paragraph.text()).length();
        int end = start;
        while (end < paragraph.text().length() && ENDS_OF_NAME.indexOf(paragraph.text().charAt(end)) < 0) {
            end++;
        }
        return new NamedItem(paragraph.text().substring(start, end), paragraph.span(start, end));
    }
}
