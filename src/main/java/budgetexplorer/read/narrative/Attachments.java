package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves out the 12 tables and the list of them: they are read elsewhere.
final class Attachments {
    private static final Pattern FORM_NUMBER = Pattern.compile("预算公开\\d+表");
    private static final Pattern NUMBER_OF_TABLE = Pattern.compile("[(（]表\\d+[)）]|表\\d+");
    private static final int LONGEST_TITLE = 50;
    private static final Set<String> TITLES = Stream.of(TableKind.values()).map(TableKind::title)
            .collect(Collectors.toUnmodifiableSet());

    private Attachments() {}

    static List<String> remove(List<String> paragraphs) {
        var kept = new ArrayList<String>();
        boolean tables = false;
        for (String paragraph : paragraphs) {
            tables = beginsTables(paragraph) || (tables && !endsTables(paragraph));
            if (!tables) {
                kept.add(paragraph);
            }
        }
        return kept;
    }

    private static boolean beginsTables(String paragraph) {
        return Headings.isPartOfTables(paragraph) || (!Rows.isRow(paragraph) && isTitle(paragraph));
    }

    private static boolean isTitle(String paragraph) {
        if (paragraph.length() > LONGEST_TITLE) {
            return false;
        }
        String words = Enumerator.strip(paragraph).replaceAll("\\s", "");
        return FORM_NUMBER.matcher(words).matches()
                || TITLES.contains(NUMBER_OF_TABLE.matcher(words).replaceAll(""));
    }

    private static boolean endsTables(String paragraph) {
        return Headings.isPart(paragraph)
                || Headings.sectionKind(paragraph).filter(kind -> kind != SectionKind.DUTIES).isPresent();
    }
}
