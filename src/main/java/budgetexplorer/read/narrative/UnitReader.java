package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.NamedItem;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.SubordinateUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the units below the department: `全额拨款事业单位2个，分别是甲中心和乙研究所`.
final class UnitReader {
    private static final Pattern COUNTED = Pattern.compile(
            "([\\p{IsHan}（）]{0,20}(?:行政|事业)单位)\\s?(\\d{1,3})\\s?个\\s?[，,：:]\\s?(?:分别为|分别是|分别|即|为|是)?[：:]?\\s?");
    private static final Pattern END = Pattern.compile(
            "[。；;]|[，,、]\\s?(?:其中|\\p{IsHan}{0,16}(?:行政|事业)单位\\s?\\d)");

    private final List<Paragraph> paragraphs;

    private UnitReader(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static List<SubordinateUnit> read(List<Paragraph> paragraphs) {
        var reader = new UnitReader(paragraphs);
        return paragraphs.stream().flatMap(paragraph -> reader.units(paragraph).stream()).toList();
    }

    private List<SubordinateUnit> units(Paragraph paragraph) {
        var units = new ArrayList<SubordinateUnit>();
        Matcher counted = COUNTED.matcher(paragraph.text());
        int at = 0;
        while (at < paragraph.text().length() && counted.find(at)) {
            String nature = counted.group(1);
            int count = Integer.parseInt(counted.group(2));
            int start = counted.end();
            at = end(paragraph.text(), start);
            withLastPair(Names.split(paragraph, start, at, Names.SEPARATORS), count).forEach(name -> units
                    .add(new SubordinateUnit(name.name(), nature, name.span(), description(name.name()))));
        }
        return units;
    }

    private static int end(String text, int start) {
        Matcher end = END.matcher(text).region(start, text.length());
        return end.find() ? end.start() : text.length();
    }

    /// Names may hold the word 和, so a pair is parted only where a name is missing, and rather where both begin alike.
    private static List<NamedItem> withLastPair(List<NamedItem> names, int count) {
        if (names.isEmpty() || names.size() >= count) {
            return names;
        }
        NamedItem pair = names.getLast();
        String first = pair.name().substring(0, Math.min(2, pair.name().length()));
        int alike = pair.name().indexOf("和" + first);
        int at = alike > 0 ? alike : pair.name().lastIndexOf('和');
        if (at <= 0 || at == pair.name().length() - 1) {
            return names;
        }
        var parted = new ArrayList<>(names.subList(0, names.size() - 1));
        parted.add(part(pair, 0, at));
        parted.add(part(pair, at + 1, pair.name().length()));
        return parted;
    }

    private static NamedItem part(NamedItem pair, int start, int end) {
        int offset = pair.span().start();
        return new NamedItem(pair.name().substring(start, end), new Span(offset + start, offset + end));
    }

    private Optional<Span> description(String name) {
        return paragraphs.stream()
                .filter(paragraph -> Enumerator.strip(paragraph.text()).startsWith(name)
                        && paragraph.text().length() > name.length() + Enumerator.of(paragraph.text()).length() + 1)
                .findFirst().map(Paragraph::span);
    }
}
